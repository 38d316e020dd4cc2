#include "ui/pages/insights/return_cards.h"

#include "tests/ui/charts/insights_examples.h"
#include "ui/charts/drawn_chart.h"
#include "ui/pages/insights/card_parts.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using goodturn::testing::kindOf;

namespace {

query::LagCurve curveOf(int returned, int open, int ended = 0)
{
    reciprocity::LagHistogram lags;
    for (int i = 0; i < returned; ++i)
        lags.add(10 + i, reciprocity::WaitEnd::Returned);
    lags.add(90, reciprocity::WaitEnd::StillOpen, open);
    if (ended > 0)
        lags.add(90, reciprocity::WaitEnd::AccountEnded, ended);
    query::LagCurve curve;
    static_cast<reciprocity::WaitCurve&>(curve) = reciprocity::waitCurve(lags);
    return curve;
}

query::AskFunnel someAsks()
{
    using reciprocity::AskStanding;
    query::AskFunnel funnel;
    funnel.asks = {{AskId(1), AccountId(5), AskKind::Referral, AskStanding::Yes, {}},
                   {AskId(2), AccountId(6), AskKind::Order, AskStanding::Declined, {}},
                   {AskId(3), AccountId(5), AskKind::Order, AskStanding::Waiting, {}}};
    funnel.all = {{}, 3, 1, 0, 1, 0, 1};
    funnel.byKind = {{AskKind::Order, 2, 0, 0, 1, 0, 1}, {AskKind::Referral, 1, 1, 0, 0, 0, 0}};
    return funnel;
}

class ReturnCards : public ::testing::Test
{
protected:
    ReturnCards()
    {
        insights.day = insights.to = QDate(2026, 11, 22);
        insights.windowDays = 90;
        insights.unansweredAfterDays = 14;
        cards = returnCards(entries);
    }
    CardParts& card(const QString& name)
    {
        return *std::ranges::find(cards, name, &CardParts::name);
    }

    query::ListFields entries = query::favourFields();
    query::Insights insights;
    std::vector<CardParts> cards;
};

} // namespace

TEST_F(ReturnCards, OfNothingSaySoWithoutAChart)
{
    EXPECT_EQ(cards.size(), 7u);
    for (const CardParts& one : cards) {
        const CardWords words = one.words(insights);
        EXPECT_FALSE(words.finding.isEmpty()) << qPrintable(one.name);
        EXPECT_FALSE(words.hasChart) << qPrintable(one.name);
        EXPECT_NE(one.chart(insights), nullptr) << "the card sets it all the same";
    }
}

TEST_F(ReturnCards, WaitsSayByWhenHalfHaveComeBack)
{
    const CardWords half = lagWords(curveOf(6, 4));
    EXPECT_EQ(half.finding, u"Half of the waits for a return end within 14 days"_s);
    EXPECT_TRUE(half.text.startsWith(
        u"10 waits from a first giving to the next return, 6 of them over."_s));
    EXPECT_TRUE(half.text.endsWith(u"So few tell little yet."_s));
    EXPECT_EQ(lagWords(curveOf(2, 8)).finding,
              u"Less than half of the waits have ended with a return: 2 of 10"_s);
    EXPECT_FALSE(lagWords(curveOf(0, 8)).hasChart);
    const QString ended = lagWords(curveOf(6, 4, 3)).text;
    EXPECT_TRUE(ended.contains(u"3 waits ended with their accounts."_s));
    EXPECT_FALSE(ended.contains(u"dashed"_s)) << "they ended after the last return";
}

TEST_F(ReturnCards, AKindStandsOutOnlyWhereItsWholeIntervalDoes)
{
    insights.kinds = {kindOf(FavourKind::Insight, 8, 40), kindOf(FavourKind::Introduction, 18, 20)};
    EXPECT_EQ(kindsWords(insights).finding,
              u"Introduction comes back more often than the others: 18 of 20"_s);
    EXPECT_TRUE(
        kindsWords(insights).text.contains(u"within 90 days after 26 of 60 givings, 43 %"_s));
    insights.kinds = {kindOf(FavourKind::Insight, 8, 40), kindOf(FavourKind::Introduction, 1, 2)};
    EXPECT_EQ(kindsWords(insights).finding,
              u"No kind of giving comes back clearly more often than the others"_s);
}

TEST_F(ReturnCards, AsksAreTakenTogetherOrByKind)
{
    insights.asks = someAsks();
    CardParts& asks = card(u"What became of asks"_s);
    EXPECT_EQ(asks.words(insights).finding, u"1 of 3 asks led to a yes or to another name"_s);
    EXPECT_TRUE(asks.words(insights).text.startsWith(
        u"An open one counts as unanswered from day 14 on."_s));
    EXPECT_EQ(asks.choices(insights), (QStringList{u"All asks"_s, u"Order"_s, u"Referral"_s}));
    const CardParts orders = asks.chosen(u"Order"_s);
    EXPECT_EQ(orders.words(insights).finding, u"0 of 2 asks led to a yes or to another name"_s);
    const auto chart = orders.chart(insights);
    EXPECT_EQ(chart->cell(0, 1), u"2"_s);
    EXPECT_EQ(chart->accountsOfRow(3), std::vector{AccountId(6)}) << "declined";
    EXPECT_EQ(asks.chosen(u"Meeting"_s).words(insights).finding, asks.words(insights).finding);
}

TEST_F(ReturnCards, WaitsAreTakenTogetherOrByPart)
{
    insights.lags = {curveOf(6, 4), curveOf(2, 8)};
    insights.lags[1].of = query::LagCurve::Of::Kind;
    insights.lags[1].kind = FavourKind::Book;
    CardParts& lags = card(u"How long returns take"_s);
    const QStringList names = lags.choices(insights);
    ASSERT_EQ(names.size(), 2);
    EXPECT_EQ(lags.words(insights).finding, u"Half of the waits for a return end within 14 days"_s);
    EXPECT_EQ(lags.chosen(names[1]).words(insights).finding,
              u"Less than half of the waits have ended with a return: 2 of 10"_s);
    EXPECT_EQ(lags.chosen(names[1]).chart(insights)->rowCount(), 2);
}

TEST_F(ReturnCards, ReferralsAreFollowedToTheAccountsTheyLedTo)
{
    query::ReferralLine line;
    line.from = AccountId(1);
    insights.referrals.received = {line, line};
    line.person = ContactId(4);
    line.led = AccountId(2);
    line.ordered = true;
    insights.referrals.received.push_back(line);
    const CardParts& referrals = card(u"What referrals led to"_s);
    EXPECT_EQ(referrals.words(insights).finding,
              u"1 of 3 referrals and introductions were followed by an order"_s);
    const auto chart = referrals.chart(insights);
    EXPECT_EQ(chart->cell(0, 1), u"3"_s);
    EXPECT_EQ(chart->accountsOfRow(0), std::vector{AccountId(1)});
    EXPECT_EQ(chart->accountsOfRow(4), std::vector{AccountId(2)});
}

TEST_F(ReturnCards, GiftsSayOfHowManySomethingWasHeard)
{
    insights.gifts.gifts = {
        {GiftId(1), AccountId(1), GiftItem::Book, query::GiftEcho::Words, {}},
        {GiftId(2), AccountId(2), GiftItem::Other, query::GiftEcho::Nothing, {}}};
    insights.gifts.all = {{}, 2, 1, 0, 1};
    insights.gifts.byItem = {{GiftItem::Book, 1, 1, 0, 0}, {GiftItem::Other, 1, 0, 0, 1}};
    CardParts& gifts = card(u"Gifts and what was heard of them"_s);
    EXPECT_EQ(gifts.words(insights).finding, u"Something was heard of 1 of 2 gifts"_s);
    EXPECT_EQ(gifts.chosen(u"Book"_s).words(insights).finding,
              u"Something was heard of 1 of 1 gift"_s);
    EXPECT_EQ(gifts.chart(insights)->accountsOfRow(3), std::vector{AccountId(2)});
}

TEST_F(ReturnCards, AKindLeadsToItsGivings)
{
    insights.scope.from = QDate(2026, 1, 1);
    insights.scope.accounts.conditions = {
        query::Condition::of(u"owner"_s, query::Operator::Is, {u"Ana"_s})};
    insights.kinds = {kindOf(FavourKind::Book, 3, 9)};
    CardParts& kinds = card(u"Kinds of giving that come back"_s);
    const auto list = kinds.leads(insights, *kinds.chart(insights), 0);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->kind, query::ListKind::Favours);
    const auto& conditions = list->filter.conditions;
    EXPECT_EQ(conditions[1], query::Condition::of(u"kind"_s, query::Operator::AnyOf, {u"book"_s}));
    EXPECT_EQ(conditions[2].values, (QStringList{u"2026-01-01"_s, u"2026-11-22"_s}));
    ASSERT_EQ(list->filter.groups.size(), 1u);
    EXPECT_EQ(list->filter.groups[0].conditions[0].field, u"account-owner"_s);
    for (const query::Condition& one : conditions)
        EXPECT_EQ(query::problemOf(one, entries), QString());
}

} // namespace goodturn::ui
