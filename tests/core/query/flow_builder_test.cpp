#include "core/query/flow.h"
#include "core/query/flow_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;

const QDate today(2026, 11, 22);

TimelineRow favour(QDate date, Direction direction, FeltWorth worth, qint64 id)
{
    TimelineRow row;
    row.id = id;
    row.date = date;
    row.title = u"Favour"_s;
    row.direction = direction;
    row.favourKind = FavourKind::Insight;
    row.worth = worth;
    return row;
}

FlowInput input(FlowRange range)
{
    FlowInput in;
    in.range = range;
    in.today = today;
    in.favours = {favour({2026, 11, 12}, Direction::Given, FeltWorth::Large, 1),
                  favour({2026, 11, 20}, Direction::Received, FeltWorth::Fair, 2),
                  favour({2026, 10, 1}, Direction::Given, FeltWorth::Great, 3),
                  favour({2026, 12, 24}, Direction::Given, FeltWorth::Great, 4)};
    for (const TimelineRow& row : in.favours)
        in.ledger.entries.push_back(
            {row.id, int(row.date.toJulianDay()), *row.direction, *row.worth, false});
    return in;
}

TEST(FlowBuilder, MonthsFollowEachOtherWithoutGaps)
{
    const AccountFlow flow = buildFlow(input(FlowRange::TwoYears));
    EXPECT_EQ(flow.step, FlowStep::Month);
    ASSERT_EQ(flow.bars.size(), 24U);
    for (size_t i = 1; i < flow.bars.size(); ++i)
        EXPECT_EQ(flow.bars[i].from, flow.bars[i - 1].to.addDays(1));
    EXPECT_EQ(flow.bars.back().to, QDate(2026, 11, 30));
}

TEST(FlowBuilder, EntriesStandInTheirMonthAndTheFutureNowhere)
{
    const AccountFlow flow = buildFlow(input(FlowRange::Year));
    const FlowBar& november = flow.bars.back();
    EXPECT_DOUBLE_EQ(november.given, 2.0);
    EXPECT_DOUBLE_EQ(november.received, 1.0);
    EXPECT_EQ(november.favours, (std::vector<qint64>{1, 2}));
    EXPECT_EQ(november.lines.size(), 2);
    EXPECT_DOUBLE_EQ(flow.bars[flow.bars.size() - 2].given, 4.0);
    EXPECT_EQ(flow.entries, 3);
}

TEST(FlowBuilder, TheLineEndsTodayAtTheFeltBalance)
{
    const AccountFlow flow = buildFlow(input(FlowRange::Year));
    ASSERT_EQ(flow.balance.size(), flow.bars.size());
    EXPECT_EQ(flow.balance.back().day, today);
    const double expected =
        2.0 * std::exp2(-10.0 / 720) - std::exp2(-2.0 / 720) + 4.0 * std::exp2(-52.0 / 720);
    EXPECT_NEAR(flow.balance.back().balance, expected, 1e-9);
}

TEST(FlowBuilder, HalfAYearIsDrawnInWeeksAndManyYearsInQuarters)
{
    EXPECT_EQ(buildFlow(input(FlowRange::HalfYear)).step, FlowStep::Week);
    FlowInput old = input(FlowRange::All);
    old.favours.push_back(favour({2019, 5, 5}, Direction::Given, FeltWorth::Fair, 9));
    EXPECT_EQ(buildFlow(old).step, FlowStep::Quarter);
}

TEST(FlowBuilder, MoneyIsDrawnInItsOwnCurrencyOnly)
{
    FlowInput in = input(FlowRange::Year);
    in.favours[0].money = *Money::fromMinor(12'000, u"EUR"_s);
    in.favours[2].money = *Money::fromMinor(90'000, u"USD"_s);
    in.currency = u"EUR"_s;
    const AccountFlow flow = buildFlow(in);
    EXPECT_DOUBLE_EQ(flow.bars.back().given, 120.0);
    EXPECT_DOUBLE_EQ(flow.bars[flow.bars.size() - 2].given, 0.0);
}

TEST(FlowBuilder, UnpricedEntriesCountNowhere)
{
    FlowInput in = input(FlowRange::Year);
    in.favours[0].unpriced = true;
    EXPECT_DOUBLE_EQ(buildFlow(in).bars.back().given, 0.0);
}

TEST(FlowBuilder, TheWindowBeginsWithTheLastGiving)
{
    const AccountFlow flow = buildFlow(input(FlowRange::Year));
    EXPECT_EQ(flow.windowFrom, QDate(2026, 11, 12));
    EXPECT_EQ(flow.windowTo, QDate(2026, 11, 12).addDays(90));
}

TEST(FlowBuilder, AnEmptyAccountIsEmpty)
{
    FlowInput in;
    in.today = today;
    const AccountFlow flow = buildFlow(in);
    EXPECT_TRUE(flow.isEmpty());
    EXPECT_FALSE(flow.windowFrom);
    EXPECT_FALSE(flow.bars.empty());
}

} // namespace
} // namespace goodturn::query
