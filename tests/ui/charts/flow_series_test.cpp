#include "tests/ui/charts/flow_examples.h"
#include "ui/charts/flow_series.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using testing::longFlow;
using testing::yearOfFlow;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

bool allFinite(const QList<QPointF>& points)
{
    return std::all_of(points.begin(), points.end(), [](const QPointF& point) {
        return std::isfinite(point.x()) && std::isfinite(point.y());
    });
}

TEST(FlowSeries, GivenStandsAboveTheLineAndReceivedBelow)
{
    const auto boxes = barBoxes(yearOfFlow(), 100);
    ASSERT_EQ(boxes.size(), 12U);
    EXPECT_EQ(boxes[1].up, 2);
    EXPECT_EQ(boxes[6].down, -3);
    for (const BarBox& box : boxes) {
        EXPECT_GE(box.up, 0);
        EXPECT_LE(box.down, 0);
    }
}

TEST(FlowSeries, ABarStandsInTheMiddleOfItsTimeAndLeavesAGap)
{
    const auto flow = yearOfFlow();
    const auto boxes = barBoxes(flow, 100);
    EXPECT_DOUBLE_EQ((boxes[1].left + boxes[1].right) / 2, 31 + 15.5);
    EXPECT_LT(boxes[1].right, boxes[2].left);
    EXPECT_DOUBLE_EQ(barBoxes(flow, 4)[1].right - barBoxes(flow, 4)[1].left, 4);
}

TEST(FlowSeries, AnOutlineRisesFromZeroForEachBarThatHoldsSomething)
{
    const auto boxes = barBoxes(yearOfFlow(), 100);
    const QList<QPointF> given = barOutline(boxes, Side::Given);
    ASSERT_EQ(given.size(), 8);
    EXPECT_EQ(given[0].y(), 0);
    EXPECT_EQ(given[1].y(), 2);
    EXPECT_EQ(given[6].y(), 4);
    EXPECT_EQ(barOutline(boxes, Side::Received)[5].y(), -3);
}

TEST(FlowSeries, TheBalanceStandsAtTheEndOfItsDay)
{
    const QList<QPointF> line = balanceLine(yearOfFlow());
    ASSERT_EQ(line.size(), 12);
    EXPECT_EQ(line[0], QPointF(31, -1));
}

TEST(FlowSeries, NothingThatIsNoNumberIsEverDrawn)
{
    auto flow = yearOfFlow();
    flow.bars[0].given = nan;
    flow.bars[1].given = infinity;
    flow.bars[2].received = -infinity;
    flow.bars[3].received = -5;
    flow.bars[4].given = 1e300;
    flow.balance[2].balance = nan;
    flow.balance[3].balance = infinity;
    flow.balance[4].yours = nan;
    flow.comparison = query::FlowComparison{u"Other"_s, 1, {{flow.from, nan}, {flow.to, 2}}};
    const auto clean = drawable(flow);
    EXPECT_EQ(clean.balance.size(), 9U);
    EXPECT_EQ(clean.comparison->balance.size(), 1U);
    EXPECT_EQ(clean.bars[0].given, 0);
    EXPECT_EQ(clean.bars[3].received, 0);
    const auto boxes = barBoxes(clean, 100);
    EXPECT_TRUE(allFinite(barOutline(boxes, Side::Given)));
    EXPECT_TRUE(allFinite(barOutline(boxes, Side::Received)));
    EXPECT_TRUE(allFinite(balanceLine(clean)));
    EXPECT_FALSE(allFinite(balanceLine(flow))) << "the control: unclean numbers would be seen";
}

TEST(FlowSeries, BarsOfNoTimeAndMarkersOutsideAreLeftOut)
{
    auto flow = yearOfFlow();
    flow.bars.push_back({});
    flow.markers.push_back({query::FlowMarker::Kind::Gift, QDate(), u"no day"_s, 3});
    flow.markers.push_back({query::FlowMarker::Kind::Gift, QDate(1999, 1, 1), u"long ago"_s, 4});
    const auto clean = drawable(flow);
    EXPECT_EQ(clean.bars.size(), 12U);
    EXPECT_EQ(clean.markers.size(), 2U);
    EXPECT_TRUE(drawable({}).bars.empty());
}

TEST(FlowSeries, NoSeriesHasMoreThanTwoThousandPoints)
{
    auto flow = longFlow(3000);
    for (int i = 0; i < 9000; ++i)
        flow.balance.push_back({flow.from.addDays(i), 1.0 * i});
    const auto clean = drawable(flow);
    const auto boxes = barBoxes(clean, 100);
    EXPECT_LE(barOutline(boxes, Side::Given).size(), mostSeriesPoints);
    EXPECT_LE(balanceLine(clean).size(), mostSeriesPoints);
    EXPECT_EQ(clean.balance.back().day, flow.balance[2999].day) << "the newest point stays";
}

TEST(FlowSeries, SummingNeighboursLosesNothing)
{
    const auto flow = longFlow(1000);
    const auto clean = drawable(flow);
    ASSERT_LT(clean.bars.size(), flow.bars.size());
    double before = 0;
    double after = 0;
    size_t entries = 0;
    for (const auto& bar : flow.bars)
        before += bar.given;
    for (const auto& bar : clean.bars) {
        after += bar.given;
        entries += bar.favours.size();
    }
    EXPECT_DOUBLE_EQ(after, before);
    EXPECT_EQ(entries, 2000U);
    EXPECT_EQ(clean.to, flow.to);
}

TEST(FlowSeries, TheAxisReachesIntoAReturnWindowThatIsNear)
{
    auto flow = yearOfFlow();
    EXPECT_EQ(axisEnd(flow), 365);
    flow.windowFrom = QDate(2026, 12, 10);
    flow.windowTo = QDate(2027, 1, 14);
    EXPECT_EQ(axisEnd(flow), 365 + 31 + 14);
    flow.windowTo = QDate(2036, 1, 1);
    EXPECT_DOUBLE_EQ(axisEnd(flow), 365 * 1.25);
}

TEST(FlowSeries, ASingleEntryStandsInTheMiddle)
{
    query::AccountFlow flow;
    flow.from = QDate(2026, 8, 24);
    for (int week = 0; week < 14; ++week) {
        query::FlowBar bar;
        bar.from = flow.from.addDays(7 * week);
        bar.to = bar.from.addDays(6);
        flow.bars.push_back(bar);
    }
    flow.to = flow.bars.back().to;
    flow.bars.back().given = 3;
    flow.bars.back().favours = {1};
    flow.entries = 1;
    const auto middleOf = [&flow] {
        const auto boxes = barBoxes(flow, 365);
        return (boxes.back().left + boxes.back().right) / 2;
    };
    EXPECT_DOUBLE_EQ(axisEnd(flow), 2 * middleOf());
    flow.entries = 2;
    EXPECT_DOUBLE_EQ(axisEnd(flow), 14 * 7);
}

TEST(FlowSeries, AnEntryIsFoundInItsBar)
{
    EXPECT_EQ(barOf(yearOfFlow(), 13), 6);
    EXPECT_EQ(barOf(yearOfFlow(), 999), -1);
}

} // namespace
} // namespace goodturn::ui
