#include "core/report/summary_tables.h"
#include "tests/support/summary_example.h"

#include <gtest/gtest.h>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

QStringList rowTexts(const Table& table, size_t row)
{
    QStringList texts;
    for (const Runs& cell : table.rows.at(row).cells)
        texts << plainText(cell);
    return texts;
}

TEST(SummaryTables, MineShowsWorthMoneyAndDetail)
{
    const Table table = favoursTable(testing::summaryExample(), Audience::Mine);
    ASSERT_EQ(table.rows.size(), 5U);
    EXPECT_EQ(rowTexts(table, 1), (QStringList{u"2"_s, u"12 Nov 2026"_s,
                                               u"Insight: customs-delay benchmark\nSecretDetail"_s,
                                               u"Ines Duarte"_s, u"1 · €777"_s, QString()}));
    EXPECT_EQ(rowTexts(table, 2)[5], u"4 · €400"_s);
    EXPECT_EQ(rowTexts(table, 3)[4], u"unpriced"_s);
}

TEST(SummaryTables, ToShareShowsTheAmountsOfOrdersOnly)
{
    const Table table = favoursTable(testing::summaryExample(), Audience::ToShare);
    ASSERT_EQ(table.rows.size(), 4U);
    EXPECT_EQ(rowTexts(table, 0),
              (QStringList{u"12 Nov 2026"_s, u"Insight: customs-delay benchmark"_s,
                           u"Ines Duarte"_s, u"▲"_s, QString()}));
    EXPECT_EQ(rowTexts(table, 1)[4], u"€400"_s);
}

TEST(SummaryTables, TheLastRowIsTheTotal)
{
    const Table mine = favoursTable(testing::summaryExample(), Audience::Mine);
    EXPECT_TRUE(mine.rows.back().total);
    EXPECT_EQ(rowTexts(mine, 4), (QStringList{QString(), u"Total"_s, u"2 given, 1 received"_s,
                                              QString(), u"1 point\n€777"_s, u"4 points\n€400"_s}));
    const Table share = favoursTable(testing::summaryExample(), Audience::ToShare);
    EXPECT_EQ(rowTexts(share, 3), (QStringList{u"Total"_s, u"2 from us, 1 from you"_s, QString(),
                                               u"2"_s, u"1\n€400"_s}));
    EXPECT_TRUE(favoursTable({}, Audience::Mine).rows.empty());
}

TEST(SummaryTables, EveryRowHasACellForEachColumn)
{
    const auto input = testing::summaryExample();
    for (const Table& table :
         {favoursTable(input, Audience::Mine), peopleTable(input.people, Audience::Mine),
          goalsTable(input.goals), asksTable(input.asks), giftsTable(input.gifts),
          learnedTable(input.conversations)}) {
        EXPECT_FALSE(table.rows.empty());
        for (const Row& row : table.rows)
            EXPECT_EQ(row.cells.size(), table.columns.size());
    }
}

TEST(SummaryTables, PeopleWhoLeftAreMarkedForMeAndLeftOutForOthers)
{
    const auto people = testing::summaryExample().people;
    EXPECT_EQ(peopleTable(people, Audience::ToShare).rows.size(), 1U);
    const Table mine = peopleTable(people, Audience::Mine);
    ASSERT_EQ(mine.rows.size(), 2U);
    EXPECT_TRUE(rowTexts(mine, 1)[0].contains(u"no longer there"_s));
}

TEST(SummaryTables, AGoalSaysWhenItIsDueOrWasAchieved)
{
    const Table goals = goalsTable(testing::summaryExample().goals);
    EXPECT_EQ(rowTexts(goals, 0)[1], u"by 31 Mar 2027"_s);
    EXPECT_EQ(rowTexts(goals, 1)[1], u"achieved 1 Oct 2026"_s);
}

TEST(SummaryTables, ACancelledGiftIsGone)
{
    const Table gifts = giftsTable(testing::summaryExample().gifts);
    ASSERT_EQ(gifts.rows.size(), 1U);
    EXPECT_EQ(rowTexts(gifts, 0)[3], u"by 18 Dec 2026"_s);
}

TEST(SummaryTables, AnAskSaysWhatCameOfIt)
{
    const Table asks = asksTable(testing::summaryExample().asks);
    EXPECT_EQ(rowTexts(asks, 0)[0], u"1"_s);
    EXPECT_EQ(rowTexts(asks, 0)[4], u"Declined: SecretAnswer"_s);
}

} // namespace
} // namespace goodturn::report
