#include "ui/print/chart_print.h"

#include "tests/support/program_output.h"
#include "ui/charts/chart_style.h"
#include "ui/print/paper.h"

#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::outputOf;

namespace {

/// A chart with its title above a frame that fills the rest.
ChartPage example()
{
    return {[](QPainter& painter, const QRectF& place, const ChartStyle& style) {
                painter.setFont(style.font);
                painter.drawText(place, Qt::AlignTop | Qt::AlignHCenter, style.title);
                painter.drawText(place, Qt::AlignBottom | Qt::AlignRight, u"corner"_s);
                painter.drawRect(place.adjusted(1, 20, -1, -1));
            },
            QSize(960, 480), u"Given & <b>received</b>"_s, u"my.goodturn · 22 November 2026"_s};
}

/// Where the drawing's right edge is, in widths of the page.
double cornerAt(const QString& path)
{
    const QString boxes = outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    const auto number = [&boxes](const QString& before, const QString& after) {
        const QRegularExpression pattern(before + u"=\"([\\d.]+)\""_s + after);
        return pattern.match(boxes).captured(1).toDouble();
    };
    return number(u"xMax"_s, u"[^>]*>corner<"_s) / number(u"<page width"_s, {});
}

TEST(ChartPrint, FillsOnePageWithTheTitleTheDrawingAndTheFoot)
{
    const QTemporaryDir folder;
    for (const auto orientation : {QPageLayout::Landscape, QPageLayout::Portrait}) {
        const QString path = folder.filePath(u"chart.pdf"_s);
        {
            QPdfWriter writer(path);
            QPageLayout layout = pageLayoutFor(PaperSize::A4);
            layout.setOrientation(orientation);
            writer.setPageLayout(layout);
            ASSERT_TRUE(paintChartPage(writer, example()));
        }
        EXPECT_TRUE(outputOf(u"pdfinfo"_s, {path}).contains(u"Pages:           1"_s));
        const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        for (const QString& words :
             {u"Given & <b>received</b>"_s, u"corner"_s, u"my.goodturn · 22 November 2026"_s})
            EXPECT_TRUE(text.contains(words)) << words.toStdString() << text.toStdString();
        EXPECT_EQ(outputOf(u"pdfimages"_s, {u"-list"_s, path}).count(u'\n'), 2)
            << "lines and text only";
        EXPECT_GT(cornerAt(path), 0.9) << "as wide as the paper allows";
    }
}

TEST(ChartPrint, SaysWhenTheDeviceTakesNothing)
{
    QPdfWriter writer(u"/nowhere/chart.pdf"_s);
    EXPECT_FALSE(paintChartPage(writer, example()));
}

} // namespace
} // namespace goodturn::ui
