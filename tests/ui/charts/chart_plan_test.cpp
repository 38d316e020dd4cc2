#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_plan.h"
#include "ui/charts/flow_words.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::FlowMarker;

namespace {

ChartPlan planOf(const query::AccountFlow& flow, QSizeF size, double fontScale = 1)
{
    QFont font;
    font.setPixelSize(qRound(13 * fontScale));
    return planChart(drawable(flow), paperStyle(font), size, 0, axisEnd(flow));
}

std::vector<QRectF> textBoxes(const ChartPlan& plan)
{
    std::vector<QRectF> boxes;
    for (const PlacedText& label : plan.labels)
        boxes.push_back(label.box);
    for (const LegendEntry& entry : plan.legend)
        boxes.push_back(entry.textBox);
    if (plan.windowText)
        boxes.push_back(plan.windowText->box);
    return boxes;
}

TEST(ChartPlan, NothingIsClippedAtAnyTextSize)
{
    auto flow = testing::yearOfFlow();
    flow.windowFrom = QDate(2026, 12, 1);
    flow.windowTo = QDate(2027, 1, 1);
    for (const double scale : {1.0, 1.5, 2.0, 3.0}) {
        const ChartPlan plan = planOf(flow, QSizeF(800, 420), scale);
        const QRectF all = QRectF(QPointF(0, 0), plan.size).adjusted(-0.5, -0.5, 0.5, 0.5);
        for (const QRectF& box : textBoxes(plan))
            EXPECT_TRUE(all.contains(box)) << scale << " " << box.x() << " " << box.right();
        EXPECT_TRUE(all.contains(plan.band));
    }
}

TEST(ChartPlan, TheAxisReachesAsFarAsBandAndComparison)
{
    auto flow = testing::feltYear();
    flow.balance[3].yours = 9;
    flow.balance[3].theirs = -7;
    EXPECT_GE(planOf(flow, QSizeF(800, 400)).values.top, 9);
    EXPECT_LE(planOf(flow, QSizeF(800, 400)).values.bottom, -7);
    flow.hasFeelings = false;
    EXPECT_LT(planOf(flow, QSizeF(800, 400)).values.top, 9);
    flow.comparison->balance[0].balance = 30;
    EXPECT_GE(planOf(flow, QSizeF(800, 400)).values.top, 30);
}

TEST(ChartPlan, TheLegendNamesEveryLine)
{
    QStringList names;
    for (const LegendEntry& entry : planOf(testing::feltYear(), QSizeF(800, 400)).legend)
        names << entry.text;
    for (const QString& name :
         {u"felt balance"_s, u"how they may feel it"_s, u"how you may feel it"_s, u"Kestrel"_s})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();
}

TEST(ChartPlan, LabelsHaveRoomForTheirText)
{
    const ChartPlan plan = planOf(testing::yearOfFlow(), QSizeF(800, 400), 2);
    const QFontMetricsF metrics(plan.labelFont);
    for (const PlacedText& label : plan.labels)
        EXPECT_GE(label.box.width(), metrics.horizontalAdvance(label.text))
            << label.text.toStdString();
}

TEST(ChartPlan, TimeLabelsDontTouch)
{
    for (const double width : {300.0, 500.0, 900.0}) {
        const ChartPlan plan = planOf(testing::longFlow(60), QSizeF(width, 300));
        std::vector<QRectF> row;
        for (const PlacedText& label : plan.labels)
            if (label.box.top() > plan.plot.bottom() && !label.strong)
                row.push_back(label.box);
        ASSERT_GE(row.size(), 2U);
        for (size_t i = 1; i < row.size(); ++i)
            EXPECT_GE(row[i].left(), row[i - 1].right());
    }
}

TEST(ChartPlan, PlacesAndValuesMapToAndFro)
{
    const ChartPlan plan = planOf(testing::yearOfFlow(), QSizeF(800, 400));
    EXPECT_DOUBLE_EQ(plan.xOf(plan.dayFrom), plan.plot.left());
    EXPECT_DOUBLE_EQ(plan.xOf(plan.dayTo), plan.plot.right());
    EXPECT_NEAR(plan.dayAt(plan.xOf(123)), 123, 1e-6);
    EXPECT_LT(plan.yOf(2), plan.yOf(0));
    EXPECT_GT(plan.yOf(-2), plan.yOf(0));
}

TEST(ChartPlan, NeighbouringMarkersStandInRowsAndAllAreKept)
{
    auto flow = testing::yearOfFlow();
    flow.markers.clear();
    for (int i = 0; i < 9; ++i)
        flow.markers.push_back({FlowMarker::Kind::Gift, QDate(2026, 6, 1).addDays(i), {}, i});
    const ChartPlan plan = planOf(flow, QSizeF(800, 400));
    size_t kept = 0;
    for (size_t i = 0; i < plan.markers.size(); ++i) {
        kept += plan.markers[i].markers.size();
        for (size_t j = 0; j < i; ++j) {
            const QPointF away = plan.markers[i].centre - plan.markers[j].centre;
            EXPECT_GE(std::hypot(away.x(), away.y()), plan.markerSize);
        }
        EXPECT_LT(plan.markers[i].centre.y(), plan.plot.top());
    }
    EXPECT_EQ(kept, 9U);
    EXPECT_GT(plan.markers.size(), 1U);
}

TEST(ChartPlan, TheReturnWindowIsShadedAndNamed)
{
    auto flow = testing::yearOfFlow();
    EXPECT_FALSE(planOf(flow, QSizeF(800, 400)).window);
    flow.windowFrom = QDate(2026, 8, 1);
    flow.windowTo = QDate(2026, 10, 31);
    const ChartPlan plan = planOf(flow, QSizeF(800, 400));
    ASSERT_TRUE(plan.window && plan.windowText);
    EXPECT_DOUBLE_EQ(plan.window->left(), plan.xOf(243));
    EXPECT_TRUE(plan.window->contains(plan.windowText->box.center()));
}

TEST(ChartPlan, TheLegendNamesWhatIsThereAndNothingElse)
{
    QStringList words;
    for (const LegendEntry& entry : legendEntries(testing::yearOfFlow()))
        words << entry.text;
    EXPECT_EQ(words, (QStringList{u"given"_s, u"received"_s, u"felt balance"_s, u"gift"_s,
                                  u"ask granted"_s}));
    auto money = testing::yearOfFlow();
    money.currency = u"EUR"_s;
    EXPECT_EQ(legendEntries(money).size(), 4U) << "points don't share an axis with money";
}

TEST(ChartPlan, ALegendThatIsTooWideTakesMoreRows)
{
    auto wide = legendEntries(testing::yearOfFlow());
    auto narrow = wide;
    const double one = arrangeLegend(wide, QFont(), 2000);
    const double more = arrangeLegend(narrow, QFont(), 200);
    EXPECT_GT(more, one);
    for (const LegendEntry& entry : narrow)
        EXPECT_LE(entry.textBox.right(), 200.5);
}

TEST(ChartPlan, AQuietTimeSaysSo)
{
    auto flow = testing::yearOfFlow();
    testing::makeQuiet(flow);
    const ChartPlan plan = planOf(flow, QSizeF(800, 400));
    ASSERT_TRUE(plan.quietWords);
    EXPECT_EQ(plan.quietWords->text, quietFlowWords(4));
    EXPECT_FALSE(planOf(testing::yearOfFlow(), QSizeF(800, 400)).quietWords);
}

TEST(ChartPlan, BarsStandOnWholeUnits)
{
    const auto flow = drawable(testing::yearOfFlow());
    const ChartPlan plan = planOf(flow, QSizeF(777, 400));
    for (const BarBox& box : placedBars(flow, plan)) {
        EXPECT_NEAR(plan.xOf(box.left), std::round(plan.xOf(box.left)), 1e-6);
        EXPECT_GE(plan.xOf(box.right) - plan.xOf(box.left), 0.999);
    }
}

TEST(ChartPlan, ATinyPlaceIsSurvived)
{
    for (const QSizeF size : {QSizeF(0, 0), QSizeF(1, 1), QSizeF(30, 400), QSizeF(400, 20)}) {
        const ChartPlan plan = planOf(testing::yearOfFlow(), size);
        EXPECT_TRUE(std::isfinite(plan.yOf(1)) && std::isfinite(plan.xOf(1)));
    }
}

} // namespace
} // namespace goodturn::ui
