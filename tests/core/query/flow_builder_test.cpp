#include "core/query/flow.h"
#include "core/query/flow_builder.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;

const QDate today(2026, 11, 22);

using reciprocity::LedgerEntry;

LedgerEntry favour(QDate date, Direction direction, FeltWorth worth, qint64 id)
{
    return {id, int(date.toJulianDay()), direction, worth, false};
}

FlowInput inputOf(std::vector<LedgerEntry> ledger, FlowRange range)
{
    FlowInput in;
    in.range = range;
    in.today = today;
    in.ledger = std::move(ledger);
    reciprocity::sortEntries(in.ledger);
    in.entries = worthEntries(in.ledger);
    in.count = int(in.ledger.size());
    if (!in.ledger.empty())
        in.first = QDate::fromJulianDay(in.ledger.front().day);
    return in;
}

std::vector<LedgerEntry> someLedger()
{
    return {favour({2026, 11, 12}, Direction::Given, FeltWorth::Large, 1),
            favour({2026, 11, 20}, Direction::Received, FeltWorth::Fair, 2),
            favour({2026, 10, 1}, Direction::Given, FeltWorth::Great, 3),
            favour({2026, 12, 24}, Direction::Given, FeltWorth::Great, 4)};
}

FlowInput input(FlowRange range)
{
    return inputOf(someLedger(), range);
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
    EXPECT_DOUBLE_EQ(flow.bars[flow.bars.size() - 2].given, 4.0);
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
    auto ledger = someLedger();
    ledger.push_back(favour({2019, 5, 5}, Direction::Given, FeltWorth::Fair, 9));
    EXPECT_EQ(buildFlow(inputOf(ledger, FlowRange::All)).step, FlowStep::Quarter);
}

TEST(FlowBuilder, EitherSidesViewStandsOnItsSideOfTheBalance)
{
    const AccountFlow flow = buildFlow(input(FlowRange::Year));
    const FlowPoint& now = flow.balance.back();
    EXPECT_LT(now.theirs, now.balance);
    EXPECT_GT(now.yours, now.balance);
    const auto beside = balanceBeside(flow, someLedger(), {});
    ASSERT_EQ(beside.size(), flow.balance.size());
    EXPECT_EQ(beside.back().day, today);
    EXPECT_EQ(beside.back().balance, now.balance);
}

TEST(FlowBuilder, MarkersStandByDayWithinTheRange)
{
    FlowInput in = input(FlowRange::Year);
    using Kind = FlowMarker::Kind;
    in.markers = {{Kind::Stage, {2026, 11, 2}, u"Client"_s, 0},
                  {Kind::Gift, {2026, 1, 9}, u"The Box"_s, 1},
                  {Kind::Gift, {2019, 1, 9}, u"Long ago"_s, 2},
                  {Kind::AskOpen, {2026, 12, 1}, u"To come"_s, 3}};
    const AccountFlow flow = buildFlow(in);
    ASSERT_EQ(flow.markers.size(), 2U);
    EXPECT_EQ(flow.markers[0].text, u"The Box"_s);
    EXPECT_EQ(flow.markers[1].kind, Kind::Stage);
}

TEST(FlowBuilder, TheWindowBeginsWithTheLastGiving)
{
    const AccountFlow flow = buildFlow(input(FlowRange::Year));
    EXPECT_EQ(flow.windowFrom, QDate(2026, 11, 12));
    EXPECT_EQ(flow.windowTo, QDate(2026, 11, 12).addDays(90));
}

TEST(FlowBuilder, TenYearsOfTenThousandEntriesAreAFewQuarters)
{
    std::vector<LedgerEntry> ledger;
    for (int i = 0; i < 10'000; ++i)
        ledger.push_back(favour(today.addDays(-(i * 3653) / 10'000),
                                i % 3 ? Direction::Given : Direction::Received,
                                FeltWorth(1 + i % 5), i + 1));
    const AccountFlow flow = buildFlow(inputOf(ledger, FlowRange::All));
    EXPECT_EQ(flow.step, FlowStep::Quarter);
    EXPECT_LE(flow.bars.size(), 42U);
    size_t entries = 0;
    for (const FlowBar& bar : flow.bars)
        entries += bar.favours.size();
    EXPECT_EQ(entries, 10'000U);
}

TEST(FlowBuilder, ASingleEntryHasAsMuchTimeBeforeItAsBehind)
{
    for (const int daysAgo : {0, 10, 200, 600}) {
        const QDate day = today.addDays(-daysAgo);
        for (const FlowRange range : {FlowRange::TwoYears, FlowRange::All}) {
            const auto flow =
                buildFlow(inputOf({favour(day, Direction::Given, FeltWorth::Fair, 1)}, range));
            const qint64 around = std::max(91, daysAgo);
            EXPECT_NEAR(double(flow.from.daysTo(day)), double(around), 31) << daysAgo;
            EXPECT_EQ(flow.step, daysAgo > 91 ? FlowStep::Month : FlowStep::Week) << daysAgo;
        }
    }
    auto old = inputOf({favour(today.addDays(-600), Direction::Given, FeltWorth::Fair, 1)},
                       FlowRange::Year);
    EXPECT_EQ(buildFlow(old).bars.size(), 12U) << "it isn't in that range";
    auto asked = inputOf({favour(today, Direction::Given, FeltWorth::Fair, 1)}, FlowRange::Year);
    asked.markers = {{FlowMarker::Kind::AskOpen, today.addDays(-20), u"Coffee?"_s, 1}};
    EXPECT_EQ(buildFlow(asked).bars.size(), 12U) << "there is something else to see";
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
