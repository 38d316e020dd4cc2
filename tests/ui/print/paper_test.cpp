#include "ui/print/choice_button.h"
#include "ui/print/paper.h"
#include "ui/print/print_style.h"

#include <QPrinter>

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
    const QPageLayout small = pageLayoutFor(PaperChoice{PaperSize::A5});
    EXPECT_EQ(small.pageSize().id(), QPageSize::A5);
    EXPECT_LT(small.margins().left(), a4.margins().left());
}

TEST(Paper, LiesOnItsSideWithItsMarginsWhereTheyBelong)
{
    const QPageLayout upright = pageLayoutFor(PaperChoice{});
    const QPageLayout side = pageLayoutFor(PaperChoice{PaperSize::A4, true});
    EXPECT_EQ(side.orientation(), QPageLayout::Landscape);
    EXPECT_EQ(side.margins(), upright.margins());
    EXPECT_GT(printableSize(side).width(), printableSize(side).height());
}

TEST(Paper, APrinterThatLeavesMoreBlankGetsItsMargins)
{
    QPageLayout layout = pageLayoutFor(PaperSize::A4);
    const QMarginsF usual = layout.margins();
    layout.setMinimumMargins(QMarginsF(10, 10, 10, 10));
    EXPECT_EQ(layout.margins(), usual) << "less than ours";
    layout.setMinimumMargins(QMarginsF(60, 50, 60, 72));
    EXPECT_EQ(layout.margins(), QMarginsF(60, 50, 60, 72));
    EXPECT_NEAR(printableSize(layout).width(), (595 - 120) * 10, 1);
    QPrinter printer;
    printer.setPageLayout(layout);
    EXPECT_EQ(printer.pageLayout().margins(), layout.margins());
}

TEST(Paper, SizesAreKnownByName)
{
    EXPECT_EQ(paperSizeFromText(u"A4"_s), PaperSize::A4);
    EXPECT_EQ(paperSizeFromText(u"letter"_s), PaperSize::Letter);
    EXPECT_EQ(paperSizeFromText(u"A5"_s), PaperSize::A5);
    EXPECT_FALSE(paperSizeFromText(u"legal"_s));
    EXPECT_EQ(usualPaperSize(), PaperSize::A4) << "where the locale says nothing";
}

TEST(PrintStyle, TextIsReadableOnWhiteInEveryTone)
{
    for (const auto& ink : EnumCodes<PrintInk>::all)
        for (const auto tone : {report::Tone::Plain, report::Tone::Muted, report::Tone::Given,
                                report::Tone::Received, report::Tone::Alert})
            EXPECT_GE(contrast(printStyle(ink.value).color(tone), Qt::white), 4.5) << ink.code;
}

TEST(PrintStyle, WithoutColourTheTonesAreToldByWeight)
{
    using report::Tone;
    EXPECT_FALSE(printStyle().isHeavy(Tone::Given));
    for (const PrintInk ink : {PrintInk::Grey, PrintInk::BlackAndWhite}) {
        const PrintStyle style = printStyle(ink);
        EXPECT_TRUE(style.isHeavy(Tone::Given) && style.isHeavy(Tone::Received));
        EXPECT_TRUE(style.isHeavy(Tone::Alert));
        EXPECT_FALSE(style.isHeavy(Tone::Plain) || style.isHeavy(Tone::Muted));
        EXPECT_TRUE(style.chart().hatched);
    }
    EXPECT_EQ(printStyle(PrintInk::BlackAndWhite).color(Tone::Muted), QColor(Qt::black));
}

TEST(PrintStyle, TypeIsSmallerOnSmallPaperOnly)
{
    const auto bodyOn = [](const PaperChoice& choice) {
        return fittedTo(printStyle(), printableSize(pageLayoutFor(choice))).bodySize;
    };
    EXPECT_EQ(bodyOn({}), printStyle().bodySize);
    EXPECT_EQ(bodyOn({PaperSize::A4, true}), printStyle().bodySize);
    EXPECT_LT(bodyOn({PaperSize::A5}), printStyle().bodySize);
    EXPECT_EQ(bodyOn({PaperSize::A5}), bodyOn({PaperSize::A5, true}));
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
