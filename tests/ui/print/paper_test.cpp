#include "ui/print/choice_button.h"
#include "ui/print/paper.h"
#include "ui/print/print_style.h"

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

TEST(Paper, HasItsSizeAndMarginsInPaperUnits)
{
    const QPageLayout a4 = pageLayoutFor(PaperSize::A4);
    EXPECT_EQ(a4.pageSize().id(), QPageSize::A4);
    EXPECT_NEAR(printableSize(a4).width(), (595 - 88) * 10, 1);
    EXPECT_EQ(pageLayoutFor(PaperSize::Letter).pageSize().id(), QPageSize::Letter);
}

TEST(Paper, SizesAreKnownByName)
{
    EXPECT_EQ(paperSizeFromText(u"A4"_s), PaperSize::A4);
    EXPECT_EQ(paperSizeFromText(u"letter"_s), PaperSize::Letter);
    EXPECT_FALSE(paperSizeFromText(u"legal"_s));
    EXPECT_EQ(usualPaperSize(), PaperSize::A4) << "where the locale says nothing";
}

TEST(PrintStyle, TextIsReadableOnWhiteInEveryTone)
{
    const PrintStyle style = printStyle();
    for (const auto tone : {report::Tone::Plain, report::Tone::Muted, report::Tone::Given,
                            report::Tone::Received, report::Tone::Alert})
        EXPECT_GE(contrast(style.color(tone), Qt::white), 4.5);
}

TEST(PrintStyle, FontsAreMeasuredInPaperUnits)
{
    EXPECT_EQ(printStyle().font(9.5).pixelSize(), 95);
    EXPECT_TRUE(printStyle().font(9.5, true).bold());
}

TEST(ChoiceButton, TheChosenOneLooksDifferent)
{
    ChoiceButton button(u"Mine"_s);
    const QColor before = button.palette().color(QPalette::Button);
    const int width = button.minimumWidth();
    button.setChecked(true);
    EXPECT_NE(button.palette().color(QPalette::Button), before);
    EXPECT_TRUE(button.font().bold());
    EXPECT_EQ(button.minimumWidth(), width);
}

} // namespace
} // namespace goodturn::ui
