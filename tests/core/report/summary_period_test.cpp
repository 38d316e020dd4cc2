#include "core/report/summary_period.h"
#include "tests/support/summary_example.h"

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

TEST(SummaryPeriod, HasItsDays)
{
    EXPECT_TRUE(daysOf(SummaryPeriod::AllTime, today).isAll());
    const auto twelve = daysOf(SummaryPeriod::TwelveMonths, today);
    EXPECT_EQ(twelve.from, QDate(2025, 11, 23));
    EXPECT_EQ(twelve.to, today);
    EXPECT_EQ(daysOf(SummaryPeriod::ThisYear, today).from, QDate(2026, 1, 1));
    const auto last = daysOf(SummaryPeriod::LastYear, today);
    EXPECT_EQ(last.from, QDate(2025, 1, 1));
    EXPECT_EQ(last.to, QDate(2025, 12, 31));
    EXPECT_TRUE(last.has(last.from) && last.has(last.to));
    EXPECT_FALSE(last.has(QDate(2026, 1, 1)));
    EXPECT_FALSE(last.has({}));
    EXPECT_TRUE(twelve.has({}));
    // 29 February has no day a year before.
    EXPECT_EQ(daysOf(SummaryPeriod::TwelveMonths, QDate(2028, 2, 29)).from, QDate(2027, 3, 1));
}

TEST(SummaryPeriod, LeavesWhatIsOutsideOut)
{
    auto input = testing::summaryExample();
    input.favours[3].date = QDate(2025, 6, 1);
    input.asks[0].askedOn = QDate(2025, 6, 1);
    input.conversations[0].date = QDate(2025, 6, 1);
    query::GiftRow sent = input.gifts[0];
    sent.state = GiftState::Sent;
    sent.sentOn = QDate(2025, 12, 10);
    input.gifts = {input.gifts[0], sent};
    const auto thisYear = cutTo(daysOf(SummaryPeriod::ThisYear, today), input);
    EXPECT_EQ(thisYear.favours.size(), 2U) << "neither that of next month nor the old one";
    EXPECT_EQ(thisYear.asks.size(), 1U);
    EXPECT_TRUE(thisYear.conversations.empty());
    ASSERT_EQ(thisYear.gifts.size(), 1U);
    EXPECT_FALSE(thisYear.gifts[0].sentOn.isValid()) << "it is being prepared";
    const auto lastYear = cutTo(daysOf(SummaryPeriod::LastYear, today), input);
    ASSERT_EQ(lastYear.favours.size(), 1U);
    EXPECT_EQ(lastYear.favours[0].id, 3);
    EXPECT_EQ(lastYear.asks.size(), 1U);
    EXPECT_EQ(lastYear.conversations.size(), 1U);
    ASSERT_EQ(lastYear.gifts.size(), 1U);
    EXPECT_TRUE(lastYear.gifts[0].sentOn.isValid());
    EXPECT_EQ(lastYear.goals.size(), input.goals.size());
    EXPECT_EQ(cutTo({}, input).favours.size(), 4U);
}

TEST(SummaryPeriod, TheChartKeepsTheBarsThatReachIntoIt)
{
    auto input = testing::summaryExample();
    input.flow.windowFrom = QDate(2026, 12, 1);
    input.flow.windowTo = QDate(2027, 2, 1);
    const SummaryDays october{QDate(2026, 10, 10), QDate(2026, 10, 20), false};
    const auto cut = cutTo(october, input).flow;
    ASSERT_EQ(cut.bars.size(), 1U);
    ASSERT_EQ(cut.balance.size(), 1U);
    EXPECT_EQ(cut.from, QDate(2026, 10, 1));
    EXPECT_EQ(cut.to, QDate(2026, 10, 31));
    EXPECT_TRUE(cut.markers.empty()) << "that was in November";
    EXPECT_FALSE(cut.windowFrom);
    const auto whole = cutTo(daysOf(SummaryPeriod::ThisYear, today), input).flow;
    EXPECT_EQ(whole.bars.size(), 2U);
    EXPECT_EQ(whole.markers.size(), 1U);
    EXPECT_TRUE(whole.windowFrom);
    EXPECT_TRUE(cutTo(daysOf(SummaryPeriod::LastYear, today), input).flow.bars.empty());
}

} // namespace
} // namespace goodturn::report
