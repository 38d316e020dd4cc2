#include "core/query/flow_markers.h"

#include "core/book/history.h"
#include "tests/support/book_fixture.h"

#include <algorithm>

namespace goodturn::query {
namespace {
using namespace Qt::StringLiterals;
using Kind = FlowMarker::Kind;
using testing::BookFixture;
using testing::must;

class FlowQuery : public ::testing::Test, protected BookFixture
{
protected:
    AccountFlow flow(const FlowOptions& options = {}, FlowRange range = FlowRange::Year)
    {
        return must(book().queries().flow(account.id, range, options));
    }
    AccountFlow money(const QString& currency)
    {
        FlowOptions options;
        options.currency = currency;
        return flow(options);
    }
    Favour paid(int daysAgo, qint64 minor, const QString& currency)
    {
        Favour favour = addFavour(account.id, Direction::Given, daysAgo, u"Tickets"_s);
        favour.money = must(Money::fromMinor(minor, currency));
        return save(favour);
    }
    void ask(AskState state, int daysAgo)
    {
        Ask made;
        made.accountId = account.id;
        made.title = u"An introduction"_s;
        made.state = state;
        made.askedOn = today().addDays(-daysAgo);
        if (isResolved(state))
            made.resolvedOn = made.askedOn;
        save(made);
    }
    std::vector<FlowMarker> of(Kind kind)
    {
        auto markers = flow().markers;
        std::erase_if(markers, [kind](const FlowMarker& marker) { return marker.kind != kind; });
        return markers;
    }
    void become(Lifecycle stage)
    {
        account.lifecycle = stage;
        account = save(account);
    }

    Account account = addAccount(u"Harbour"_s, Lifecycle::Prospect);
};

TEST_F(FlowQuery, MoneyIsDrawnInItsOwnCurrencyOnly)
{
    paid(10, 12'000, u"EUR"_s);
    paid(12, 90'000, u"USD"_s);
    paid(12, 500, u"JPY"_s);
    EXPECT_DOUBLE_EQ(money(u"EUR"_s).bars.back().given, 120.0);
    EXPECT_DOUBLE_EQ(money(u"USD"_s).bars.back().given, 900.0);
    EXPECT_DOUBLE_EQ(money(u"JPY"_s).bars.back().given, 500.0) << "a currency without cents";
    EXPECT_EQ(money(u"CHF"_s).bars.back().favours.size(), 0U);
}

TEST_F(FlowQuery, UnpricedEntriesAreThereAndCountNowhere)
{
    Favour favour = addFavour(account.id, Direction::Given, 3, u"A courtesy"_s);
    favour.unpriced = true;
    save(favour);
    EXPECT_DOUBLE_EQ(flow().bars.back().given, 0.0);
    EXPECT_EQ(flow().entries, 1);
    EXPECT_FALSE(flow().isEmpty());
}

TEST_F(FlowQuery, WhatIsToComeCountsNowhere)
{
    addFavour(account.id, Direction::Given, -3, u"Promised"_s);
    EXPECT_TRUE(flow().isEmpty());
    EXPECT_DOUBLE_EQ(flow().bars.back().given, 0.0);
}

TEST_F(FlowQuery, EveryOutcomeOfAnAskIsAMarkerOfItsOwn)
{
    const std::pair<AskState, Kind> kinds[] = {{AskState::Open, Kind::AskOpen},
                                               {AskState::Granted, Kind::AskGranted},
                                               {AskState::Redirected, Kind::AskRedirected},
                                               {AskState::Declined, Kind::AskDeclined},
                                               {AskState::NoAnswer, Kind::AskUnanswered}};
    for (const auto& [state, kind] : kinds) {
        EXPECT_EQ(of(kind).size(), 0U);
        ask(state, 20);
        EXPECT_EQ(of(kind).size(), 1U) << int(kind);
    }
    ask(AskState::Draft, 20);
    ask(AskState::Withdrawn, 20);
    EXPECT_EQ(flow().markers.size(), 5U);
}

TEST_F(FlowQuery, GiftsAndReferralsAreMarkers)
{
    for (const FavourKind kind : {FavourKind::Book, FavourKind::Gift, FavourKind::Referral}) {
        Favour favour = addFavour(account.id, Direction::Given, 5, u"A thing"_s);
        favour.kind = kind;
        save(favour);
    }
    EXPECT_EQ(of(Kind::Gift).size(), 2U);
    ASSERT_EQ(of(Kind::Referral).size(), 1U);
    EXPECT_EQ(of(Kind::Referral).front().text, u"A thing"_s);
}

TEST_F(FlowQuery, AChangeOfStageIsAMarkerOnItsDay)
{
    clock().moveTo(QDate(2026, 8, 3));
    become(Lifecycle::Client);
    clock().moveTo(QDate(2026, 11, 22));
    const auto stages = of(Kind::Stage);
    ASSERT_EQ(stages.size(), 1U);
    EXPECT_EQ(stages[0].day, QDate(2026, 8, 3));
    EXPECT_EQ(stages[0].text, u"Client, before: Prospect"_s);
}

TEST_F(FlowQuery, StagesThatAreTakenBackTheSameDayAreNone)
{
    become(Lifecycle::Client);
    ASSERT_EQ(of(Kind::Stage).size(), 1U);
    must(book().history().revert(book().lastUnit()));
    EXPECT_TRUE(of(Kind::Stage).empty());
    account = must(book().records<Account>().load(account.id));
    become(Lifecycle::Partner);
    become(Lifecycle::Former);
    ASSERT_EQ(of(Kind::Stage).size(), 1U);
    EXPECT_EQ(of(Kind::Stage)[0].text, u"Former client, before: Prospect"_s);
}

TEST_F(FlowQuery, SinceWhenItIsAClientIsSaidByTheAccount)
{
    account.clientSince = QDate(2026, 5, 1);
    become(Lifecycle::Client);
    const auto stages = of(Kind::Stage);
    ASSERT_EQ(stages.size(), 1U) << "not also on the day on which that was written down";
    EXPECT_EQ(stages[0].day, QDate(2026, 5, 1));
    EXPECT_EQ(stages[0].text, u"Client"_s);
}

TEST_F(FlowQuery, AnotherAccountsBalanceStandsOnTheSameDays)
{
    addFavour(account.id, Direction::Given, 40, u"A tip"_s);
    const Account other = addAccount(u"Kestrel"_s);
    addFavour(other.id, Direction::Received, 10, u"An order"_s, FeltWorth::Great);
    FlowOptions options;
    options.besides = other.id;
    const AccountFlow shown = flow(options);
    ASSERT_TRUE(shown.comparison);
    EXPECT_EQ(shown.comparison->name, u"Kestrel"_s);
    ASSERT_EQ(shown.comparison->balance.size(), shown.balance.size());
    EXPECT_EQ(shown.comparison->balance.back().balance,
              must(book().queries().flow(other.id, FlowRange::Year)).balance.back().balance);
    options.besides = account.id;
    EXPECT_FALSE(flow(options).comparison) << "nothing is compared with itself";
    options = {u"EUR"_s, true, other.id};
    EXPECT_FALSE(flow(options).comparison) << "points don't share an axis with money";
    EXPECT_FALSE(flow(options).hasFeelings);
}

TEST_F(FlowQuery, TheMedianIsThatOfAllWhoHaveAnEntryByThen)
{
    const std::vector<QDate> days{today().addDays(-100), today().addDays(-5), today()};
    EXPECT_TRUE(must(book().queries().medianBalance(days)).balance.empty());
    for (const int worth : {1, 3, 5})
        addFavour(addAccount(u"Account %1"_s.arg(worth)).id, Direction::Given, 5, u"A tip"_s,
                  FeltWorth(worth));
    FlowComparison median = must(book().queries().medianBalance(days));
    EXPECT_EQ(median.accounts, 3);
    ASSERT_EQ(median.balance.size(), 2U) << "nobody had an entry on the first day";
    EXPECT_EQ(median.balance[0].day, days[1]);
    EXPECT_DOUBLE_EQ(median.balance[0].balance, 1.0);
    addFavour(account.id, Direction::Received, 0, u"A tip"_s);
    median = must(book().queries().medianBalance(days));
    const double left = std::exp2(-5.0 / 720);
    EXPECT_NEAR(median.balance[1].balance, (0.25 * left + 1.0 * left) / 2, 1e-12);
    EXPECT_FALSE(book().queries().medianBalance(days, [](qint64, qint64) { return false; }));
}

TEST_F(FlowQuery, EntriesAreToldInTheirOrder)
{
    const Favour tip = addFavour(account.id, Direction::Given, 10, u"A tip"_s);
    const Favour order = addFavour(account.id, Direction::Received, 1, u"An order"_s);
    const qint64 keys[] = {tip.id.value(), 4711, order.id.value()};
    const QStringList lines = must(book().queries().entryLines(keys));
    EXPECT_EQ(lines, QStringList({u"▲ 12 Nov  A tip"_s, u"▼ 21 Nov  An order"_s}));
}

} // namespace
} // namespace goodturn::query
