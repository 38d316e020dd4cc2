#include "core/query/book_ledgers.h"
#include "core/query/favour_kinds.h"
#include "core/query/insights_balances.h"
#include "core/query/insights_returns.h"
#include "core/query/insights_scope.h"
#include "core/query/insights_standings.h"
#include "core/query/insights_waits.h"
#include "core/query/month_totals.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;
using reciprocity::LedgerEntry;

namespace {

const QDate today(2026, 11, 22);

LedgerEntry entry(QDate day, Direction direction = Direction::Given, qint64 id = 1,
                  FeltWorth worth = FeltWorth::Fair)
{
    return {id, int(day.toJulianDay()), direction, worth, false};
}

InsightsPeriod allTime()
{
    return InsightsPeriod::of({}, today);
}

class InsightsParts : public ::testing::Test
{
protected:
    ScopeAccounts scope(const Filter& filter = {})
    {
        ListSpec spec;
        spec.filter = filter;
        ScopeAccounts accounts(must(book.book().queries().listIds(spec)));
        must(accounts.readDetails(book.book().database()));
        return accounts;
    }

    BookFixture book;
};

} // namespace

TEST(InsightsPeriodOf, AScopeEndsTodayAtTheLatest)
{
    const auto julian = [](QDate day) { return int(day.toJulianDay()); };
    EXPECT_TRUE(allTime().holds(julian(QDate(1, 1, 1))));
    EXPECT_FALSE(allTime().holds(julian(today) + 1));
    EXPECT_EQ(allTime().firstDay(), QDate(1, 1, 1));
    InsightsScope scope;
    scope.from = QDate(2026, 3, 1);
    scope.to = QDate(2027, 3, 1);
    const auto period = InsightsPeriod::of(scope, today);
    EXPECT_EQ(period.firstDay(), scope.from);
    EXPECT_EQ(period.lastDay(), today);
    EXPECT_FALSE(period.holds(julian(QDate(2026, 2, 28))));
}

TEST(MonthTotals, TakeAccountsInAnyOrder)
{
    MonthTotals totals(allTime());
    EXPECT_TRUE(totals.flow().months.empty());
    totals.take(std::vector{entry(QDate(2026, 9, 30)), entry(QDate(2026, 10, 1))});
    totals.take(std::vector{entry(QDate(2024, 2, 29), Direction::Received, 2, FeltWorth::Great)});
    totals.take(std::vector{entry(today.addDays(1))});
    const FlowByMonth flow = totals.flow();
    EXPECT_EQ(flow.entries, 3);
    EXPECT_EQ(flow.accounts, 2);
    ASSERT_EQ(flow.months.size(), 34u);
    EXPECT_EQ(flow.months.front().month, QDate(2024, 2, 1));
    EXPECT_EQ(flow.months.front().received, 4);
    EXPECT_EQ(flow.months.back().month, QDate(2026, 11, 1));
    EXPECT_EQ(flow.months[31].given, 1);
    EXPECT_EQ(flow.months[32].givings, 1);
}

TEST_F(InsightsParts, TheScopeKnowsWhoIsInItByNameAndSinceWhen)
{
    book.clock().moveTo(today.addDays(-30));
    Account polaris = book.addAccount(u"Polaris"_s);
    book.clock().moveTo(today.addDays(-10));
    polaris.lifecycle = Lifecycle::Former;
    book.save(polaris);
    const Account kestrel = book.addAccount(u"Kestrel"_s);
    book.clock().moveTo(today);
    const ScopeAccounts all = scope();
    ASSERT_EQ(all.all().size(), 2u);
    EXPECT_EQ(all.all()[0].name, u"Kestrel"_s);
    EXPECT_FALSE(all.all()[0].endedDay);
    EXPECT_EQ(all.placeOf(polaris.id.value()), 1u);
    EXPECT_EQ(all.all()[1].addedDay, int(today.toJulianDay()) - 30);
    EXPECT_EQ(all.all()[1].endedDay, int(today.toJulianDay()) - 10);
    EXPECT_EQ(must(accountEnds(book.book().database())).size(), 1u);
    Filter filter;
    filter.conditions = {Condition::of(u"lifecycle"_s, Operator::AnyOf, {u"client"_s})};
    EXPECT_FALSE(scope(filter).placeOf(polaris.id.value()));
    EXPECT_TRUE(scope(filter).placeOf(kestrel.id.value()));
}

TEST_F(InsightsParts, KindsAreThoseOfGivingsThatCount)
{
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    Favour lesson = book.addFavour(polaris, Direction::Given, 3, u"f"_s);
    lesson.kind = FavourKind::Time;
    lesson = book.save(lesson);
    Favour referral = book.addFavour(polaris, Direction::Received, 2, u"f"_s);
    referral.kind = FavourKind::Referral;
    referral = book.save(referral);
    Favour unpriced = book.addFavour(polaris, Direction::Given, 1, u"f"_s);
    unpriced.unpriced = true;
    unpriced = book.save(unpriced);
    const auto kinds = must(FavourKinds::read(book.book().database()));
    EXPECT_EQ(kinds.ofGiving(lesson.id.value()), FavourKind::Time);
    EXPECT_FALSE(kinds.ofGiving(referral.id.value()));
    EXPECT_FALSE(kinds.ofGiving(unpriced.id.value()));
    EXPECT_FALSE(kinds.ofGiving(99));
    EXPECT_EQ(kinds.referrals(), std::vector{referral.id.value()});
}

TEST_F(InsightsParts, ASpellIsOfTheGreatestGivingOfItsFirstDay)
{
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    Favour first = book.addFavour(polaris, Direction::Given, 200, u"f"_s, FeltWorth::Small);
    Favour second = book.addFavour(polaris, Direction::Given, 200, u"f"_s, FeltWorth::Great);
    second.kind = FavourKind::Order;
    second = book.save(second);
    const auto kinds = must(FavourKinds::read(book.book().database()));
    InsightsWaits waits(allTime(), kinds, 90);
    const QDate day = first.date;
    waits.take(scope().all().front(),
               std::vector{entry(day, Direction::Given, first.id.value(), FeltWorth::Small),
                           entry(day, Direction::Given, second.id.value(), FeltWorth::Great),
                           entry(day.addDays(7), Direction::Received, 99)});
    Insights insights;
    waits.finish(insights);
    ASSERT_EQ(insights.lags.size(), 2u);
    EXPECT_EQ(insights.lags[1].kind, FavourKind::Order);
    EXPECT_EQ(insights.lags[1].median, 7);
    EXPECT_EQ(insights.kinds.size(), 2u) << "each giving was returned on its own";
}

TEST_F(InsightsParts, AnAccountStandsNowhereBeforeItWasThere)
{
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    const ScopeAccounts accounts = scope();
    const int first = int(QDate(2026, 9, 5).toJulianDay());
    InsightsStandings standings(accounts, allTime(), first);
    const std::vector entries{entry(QDate(2026, 10, 5))};
    const reciprocity::FlowReplay replay;
    const auto last = standings.take(0, entries, {}, replay, {});
    EXPECT_EQ(last.counted.given, 1);
    FlowByMonth flow;
    flow.months = {{QDate(2026, 9, 1)}, {QDate(2026, 10, 1)}, {QDate(2026, 11, 1)}};
    const StandingsOverTime over = standings.finish(flow);
    ASSERT_EQ(over.ends.size(), 3u);
    EXPECT_EQ(over.ends[0].n(), 0);
    EXPECT_EQ(over.accountsAt(1, Standing::GiveFirst), std::vector{polaris});
    EXPECT_EQ(over.ends[2].day, today);
}

TEST_F(InsightsParts, TenLinesStandForAllThatLean)
{
    for (int i = 0; i < 12; ++i)
        book.addAccount(u"Account %1"_s.arg(i, 2, 10, QChar(u'0')));
    const ScopeAccounts accounts = scope();
    const auto kept = must(KeptFigures::read(book.book().database(), today));
    InsightsBalances balances(accounts, allTime(), kept);
    const reciprocity::FlowReplay replay;
    for (std::size_t place = 0; place < 12; ++place) {
        const std::vector entries(place + 1, entry(today));
        const int day = int(today.toJulianDay());
        balances.take(place, entries, replay.state(entries, {}, day), {});
    }
    Insights insights;
    balances.finish(insights);
    EXPECT_EQ(insights.givenMost.n(), 12);
    ASSERT_EQ(insights.givenMost.lines.size(), 10u);
    EXPECT_EQ(insights.givenMost.lines.front().balance, 12);
    EXPECT_EQ(insights.givenMost.all.front(), accounts.all().back().id);
    EXPECT_EQ(insights.portfolio.points[4].given, 5);
    EXPECT_EQ(insights.portfolio.points[4].recent, 5);
}
