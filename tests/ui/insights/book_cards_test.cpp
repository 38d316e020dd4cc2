#include "ui/pages/insights/book_cards.h"

#include "tests/ui/charts/insights_examples.h"
#include "ui/charts/drawn_chart.h"
#include "ui/pages/insights/card_parts.h"

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using query::Condition;
using query::Filter;
using query::Operator;

namespace {

query::Insights exampleInsights()
{
    query::Insights insights;
    insights.day = QDate(2026, 11, 22);
    insights.to = insights.day;
    insights.accounts = 6;
    insights.portfolio = goodturn::testing::fivePoints();
    insights.portfolio.withoutEntries = {AccountId(6)};
    insights.flow = goodturn::testing::quarterOfFlow();
    insights.standings = goodturn::testing::threeMonths();
    return insights;
}

} // namespace

TEST(BookCards, ThePortfolioSaysWhichWayMostAccountsLean)
{
    query::Insights insights = exampleInsights();
    EXPECT_EQ(portfolioWords(insights).finding,
              u"Of 5 accounts, as many had more from you as gave you more"_s);
    insights.portfolio.points[2].given = 5;
    EXPECT_EQ(portfolioWords(insights).finding,
              u"You gave more than came back with 2 of 5 accounts"_s);
    EXPECT_TRUE(
        portfolioWords(insights).text.startsWith(u"1 other account has no entry in this time."_s));
    insights.portfolio.points[2].given = 3;
    EXPECT_EQ(portfolioWords(insights).finding,
              u"More came back than you gave with 2 of 5 accounts"_s);
    insights.portfolio.points = {goodturn::testing::pointOf(3, u"Brandt"_s, 4, 4)};
    EXPECT_EQ(portfolioWords(insights).finding, u"Given and received are even with 1 account"_s);
}

TEST(BookCards, TheFlowSaysItsSumsAndOfHowManyEntries)
{
    const CardWords words = flowWords(exampleInsights());
    EXPECT_EQ(words.finding, u"You gave 7 points and received 6.5"_s);
    EXPECT_TRUE(words.text.startsWith(u"7 entries with 3 accounts"_s));
    EXPECT_TRUE(words.hasChart);
}

TEST(BookCards, StandingsAreSetAgainstThoseOfAYearBeforeOrOfTheFirstMonth)
{
    EXPECT_EQ(
        standingsWords(exampleInsights()).finding,
        u"You have earned the right to ask with 2 of 4 accounts; at the end of September 2026 "
        "with 0 of 2"_s);
    query::Insights insights = exampleInsights();
    auto& ends = insights.standings.ends;
    for (int month = 0; month < 20; ++month) {
        ends.insert(ends.begin(), ends.front());
        ends.front().day = QDate(2026, 8, 1).addMonths(1 - month).addDays(-1);
    }
    EXPECT_TRUE(standingsWords(insights).finding.contains(u"at the end of November 2025 "_s))
        << qPrintable(standingsWords(insights).finding);
}

TEST(BookCards, AnEmptyBookHasWordsAndNoCharts)
{
    query::Insights insights;
    insights.day = QDate(2026, 11, 22);
    for (const CardParts& card : bookCards(query::favourFields())) {
        const CardWords words = card.words(insights);
        EXPECT_FALSE(words.hasChart) << qPrintable(card.name);
        EXPECT_FALSE(words.finding.isEmpty());
        EXPECT_FALSE(words.text.isEmpty());
        EXPECT_EQ(card.chart(insights)->stopCount(), 0);
    }
}

TEST(BookCards, AMonthLeadsToItsPricedEntriesWithinThePeriod)
{
    query::Insights insights = exampleInsights();
    insights.scope.from = QDate(2026, 11, 5);
    const auto fields = query::favourFields();
    WantedList list = entriesOf(insights, QDate(2026, 11, 1), fields);
    EXPECT_EQ(list.kind, query::ListKind::Favours);
    EXPECT_EQ(
        list.filter.conditions,
        (std::vector{Condition::of(u"day"_s, Operator::Between, {u"2026-11-05"_s, u"2026-11-22"_s}),
                     Condition::of(u"unpriced"_s, Operator::No)}));
    for (const Condition& condition : list.filter.conditions)
        EXPECT_EQ(query::problemOf(condition, fields), QString());
    EXPECT_TRUE(list.filter.groups.empty());
    EXPECT_TRUE(list.note.isEmpty());
}

TEST(BookCards, AFilterOfAccountsGoesAlongToEntriesWhereTheyHaveOneLikeIt)
{
    query::Insights insights = exampleInsights();
    const auto fields = query::favourFields();
    insights.scope.accounts.any = true;
    insights.scope.accounts.conditions = {Condition::of(u"name"_s, Operator::Contains, {u"har"_s}),
                                          Condition::of(u"segment"_s, Operator::Is, {u"ports"_s})};
    WantedList list = entriesOf(insights, QDate(2026, 9, 1), fields);
    ASSERT_EQ(list.filter.groups.size(), 1U);
    EXPECT_TRUE(list.filter.groups[0].any);
    EXPECT_EQ(list.filter.groups[0].conditions[0].field, u"account"_s);
    EXPECT_EQ(list.filter.groups[0].conditions[1].field, u"account-segment"_s);
    insights.scope.accounts.groups = {
        Filter{false, {Condition::of(u"legal-name"_s, Operator::Filled)}, {}}};
    list = entriesOf(insights, QDate(2026, 9, 1), fields);
    EXPECT_TRUE(list.filter.groups.empty());
    EXPECT_FALSE(list.note.isEmpty()) << "it says that they are of all accounts";
}

TEST(BookCards, AStandingOfTodayLeadsToTheAccountsOfTheScopeThatStandThere)
{
    query::Insights insights = exampleInsights();
    insights.scope.accounts.conditions = {Condition::of(u"owner"_s, Operator::Is, {u"me"_s})};
    const WantedList list = accountsAt(insights, Standing::Earned);
    EXPECT_EQ(list.kind, query::ListKind::Accounts);
    EXPECT_EQ(list.filter.conditions,
              std::vector{Condition::of(u"standing"_s, Operator::AnyOf, {u"earned"_s})});
    ASSERT_EQ(list.filter.groups.size(), 1U);
    EXPECT_EQ(list.filter.groups[0], insights.scope.accounts);
    EXPECT_EQ(query::problemOf(list.filter.conditions[0], query::accountFields()), QString());
}

} // namespace goodturn::ui
