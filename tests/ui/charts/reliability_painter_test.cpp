#include "ui/charts/reliability_painter.h"

#include "tests/ui/charts/reliability_examples.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/reliability_chart.h"
#include "ui/charts/reliability_words.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

ChartStyle style()
{
    QFont font;
    font.setPixelSize(15);
    return paperStyle(font);
}

} // namespace

TEST(ReliabilityPainter, EachSeriesHasItsInkAndBothStandOutFromTheGround)
{
    const QSize size(500, 500);
    const auto series = testing::modelAndRep();
    const QImage image = drawnPicture(
        [&](QPainter& painter, const QRectF& place, const ChartStyle& drawn) {
            drawReliability(painter, planReliability(series, drawn, place.size()), drawn);
        },
        style(), size, 1);
    const ReliabilityPlan plan = planReliability(series, style(), size);
    const auto inkAt = [&](int mark) {
        return image.pixelColor(plan.marks[size_t(mark)].centre.toPoint());
    };
    EXPECT_NE(inkAt(1), inkAt(4));
    for (const int mark : {1, 4})
        EXPECT_GE(contrast(inkAt(mark), Qt::white), 3.0);
    EXPECT_EQ(image.pixelColor(499, 499), QColor(Qt::white));
}

TEST(ReliabilityPainter, IsSavedAsADrawingOfLinesWithItsTitle)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"d.svg"_s);
    const ReliabilityChart chart(testing::modelAndRep());
    const auto saved = exportDrawing(drawingOf(chart), {640, 680}, u"Too <b>hopeful"_s, path);
    ASSERT_TRUE(saved) << qPrintable(saved.error().message);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("Too &lt;b&gt;hopeful"));
    EXPECT_TRUE(text.contains("What was said"));
    EXPECT_FALSE(text.contains("<image"));
}

TEST(ReliabilityWords, ABinIsReadOutWithItsNumbersAndHowSureTheyAre)
{
    EXPECT_EQ(binReadOut(u"You"_s, testing::binOf(0.65, 8, 30)),
              u"You\nSaid: 65 % on average, 30 times\nCame: 8 of 30, 27 %\n"
              "Likely in truth: 14 % to 44 %"_s);
    EXPECT_EQ(binReadOut({}, testing::binOf(0.65, 1, 1)),
              u"Said: 65 %, once\nCame: 1 of 1, 100 %\nLikely in truth: 21 % to 100 %"_s);
}

} // namespace goodturn::ui
