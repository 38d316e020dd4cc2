#include "core/query/insights.h"

#include "core/book/model_service.h"
#include "core/book/sample_service.h"
#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace goodturn;
using namespace goodturn::query;
using namespace goodturn::testing;
using namespace Qt::StringLiterals;

namespace {

class InsightsTest : public ::testing::Test
{
protected:
    Insights read(const InsightsScope& scope = {})
    {
        return must(book.book().queries().insights(scope));
    }

    Favour give(AccountId account, int daysAgo, FavourKind kind = FavourKind::Insight)
    {
        Favour favour = book.addFavour(account, Direction::Given, daysAgo, u"f"_s);
        favour.kind = kind;
        return book.save(favour);
    }
    Favour get(AccountId account, int daysAgo)
    {
        return book.addFavour(account, Direction::Received, daysAgo, u"f"_s);
    }
    const KindReturn* kindOf(const Insights& insights, FavourKind kind)
    {
        for (const KindReturn& line : insights.kinds)
            if (line.kind == kind)
                return &line;
        return nullptr;
    }

    BookFixture book;
};

void expectNothing(const Insights& insights)
{
    EXPECT_EQ(insights.portfolio.n(), 0);
    EXPECT_TRUE(insights.flow.months.empty());
    EXPECT_TRUE(insights.standings.ends.empty());
    EXPECT_TRUE(insights.standings.rows.empty());
    ASSERT_EQ(insights.lags.size(), 1u);
    EXPECT_EQ(insights.lags.front().n, 0);
    EXPECT_TRUE(insights.kinds.empty());
    EXPECT_EQ(insights.givenMost.n(), 0);
    EXPECT_EQ(insights.owed.n(), 0);
}

} // namespace

TEST_F(InsightsTest, OfAnEmptyBookAreEmpty)
{
    const Insights insights = read();
    expectNothing(insights);
    EXPECT_EQ(insights.accounts, 0);
    EXPECT_EQ(insights.day, book.today());
    EXPECT_EQ(insights.windowDays, 90);
    EXPECT_EQ(insights.unansweredAfterDays, 14);
    EXPECT_EQ(insights.asks.all.made, 0);
    EXPECT_EQ(insights.referrals.n(), 0);
    EXPECT_EQ(insights.gifts.all.sent, 0);
}

TEST_F(InsightsTest, OfOneEntryAreThatEntry)
{
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    give(polaris, 10);
    const Insights insights = read();
    ASSERT_EQ(insights.portfolio.n(), 1);
    EXPECT_EQ(insights.portfolio.points.front().given, 1);
    EXPECT_EQ(insights.portfolio.points.front().standing, Standing::GiveFirst);
    ASSERT_EQ(insights.flow.months.size(), 1u);
    EXPECT_EQ(insights.flow.months.front().month, QDate(2026, 11, 1));
    ASSERT_EQ(insights.standings.ends.size(), 1u);
    EXPECT_EQ(insights.standings.ends.front().day, book.today());
    EXPECT_EQ(insights.standings.accountsAt(0, Standing::GiveFirst), std::vector{polaris});
    EXPECT_EQ(insights.lags.front().n, 1);
    EXPECT_EQ(insights.lags.front().longest, 10);
    EXPECT_TRUE(insights.lags.front().curve.steps.empty());
    EXPECT_TRUE(insights.kinds.empty()) << "it has not had its chance yet";
}

TEST_F(InsightsTest, WhatIsStillToComeIsIgnored)
{
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    give(polaris, -1);
    get(polaris, -30);
    const Insights insights = read();
    expectNothing(insights);
    EXPECT_EQ(insights.portfolio.withoutEntries, std::vector{polaris});
    InsightsScope later;
    later.to = book.today().addDays(60);
    expectNothing(read(later));
    EXPECT_EQ(read(later).to, book.today());
}

TEST_F(InsightsTest, OfAPeriodWithoutEntriesAreEmpty)
{
    give(book.addAccount(u"Polaris"_s).id, 100);
    InsightsScope before;
    before.to = book.today().addDays(-200);
    expectNothing(read(before));
    InsightsScope after;
    after.from = book.today().addDays(-50);
    expectNothing(read(after));
    InsightsScope turned;
    turned.from = book.today();
    turned.to = book.today().addDays(-300);
    expectNothing(read(turned));
}

TEST_F(InsightsTest, MonthsWithoutEntriesAreThere)
{
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    give(polaris, 100); // 14 August
    const Insights insights = read();
    ASSERT_EQ(insights.flow.months.size(), 4u);
    EXPECT_EQ(insights.flow.months[1].month, QDate(2026, 9, 1));
    EXPECT_EQ(insights.flow.months[1].givings, 0);
    EXPECT_EQ(insights.standings.ends[0].day, QDate(2026, 8, 31));
}

TEST_F(InsightsTest, StandingsGoBackTenYearsAtMost)
{
    give(book.addAccount(u"Polaris"_s).id, 365 * 20);
    const Insights insights = read();
    EXPECT_EQ(insights.standings.ends.size(), 120u);
    EXPECT_EQ(insights.flow.months.size(), 241u);
    EXPECT_EQ(insights.standings.ends.front().n(), 1);
}

TEST_F(InsightsTest, AStandingThatWasSetIsThatOfTheDayAndOfNoOther)
{
    Account polaris = book.addAccount(u"Polaris"_s);
    give(polaris.id, 40);
    polaris.ownStanding = Standing::Earned;
    polaris.ownStandingReason = u"They said so."_s;
    polaris.ownStandingUntil = book.today().addDays(30);
    book.save(polaris);
    const Insights insights = read();
    EXPECT_EQ(insights.portfolio.points.front().standing, Standing::Earned);
    for (const StandingsAt& end : insights.standings.ends)
        EXPECT_EQ(end.of(Standing::GiveFirst), 1);
}

TEST_F(InsightsTest, APartOfTheBookGoesByItsOwnThresholds)
{
    Account polaris = book.addAccount(u"Polaris"_s);
    polaris.tags = {u"tender"_s};
    book.save(polaris);
    get(polaris.id, 1);
    get(polaris.id, 1);
    EXPECT_EQ(read().owed.all, std::vector{polaris.id});
    must(book.book().model().setSegments(
        {{reciprocity::Segment::By::Tag, u"tender"_s, {{u"owed-below"_s, -4.0}}}}));
    const Insights insights = read();
    EXPECT_EQ(insights.owed.n(), 0);
    EXPECT_EQ(insights.standings.ends.back().of(Standing::TheyAreOwed), 0);
    EXPECT_NE(insights.portfolio.points.front().standing, Standing::TheyAreOwed);
}

TEST_F(InsightsTest, TheListsTellWhoLeansHowFar)
{
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    const AccountId kestrel = book.addAccount(u"Kestrel"_s).id;
    const AccountId harbour = book.addAccount(u"Harbour"_s).id;
    for (const int daysAgo : {50, 30, 20})
        give(polaris, daysAgo);
    get(polaris, 60);
    give(kestrel, 10);
    give(kestrel, 10);
    get(harbour, 5);
    get(harbour, 4);
    const Insights insights = read();
    ASSERT_EQ(insights.givenMost.all, (std::vector{kestrel, polaris}));
    const LeaningLine& line = insights.givenMost.lines.at(1);
    EXPECT_EQ(line.name, u"Polaris"_s);
    EXPECT_EQ(line.given, 3);
    EXPECT_EQ(line.received, 1);
    EXPECT_EQ(line.givingsSince, 3);
    EXPECT_EQ(line.lastGiven, book.today().addDays(-20));
    EXPECT_EQ(line.lastReceived, book.today().addDays(-60));
    EXPECT_EQ(insights.owed.all, std::vector{harbour});
    EXPECT_LT(insights.owed.lines.front().balance, -1);
}

TEST_F(InsightsTest, AKindComesBackInAShareWithItsInterval)
{
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    for (int i = 0; i < 10; ++i) {
        give(polaris, 2000 - 100 * i, FavourKind::Book);
        if (i < 4)
            get(polaris, 2000 - 100 * i - 5 * (i + 1));
    }
    const Insights insights = read();
    const KindReturn* books = kindOf(insights, FavourKind::Book);
    ASSERT_TRUE(books);
    EXPECT_EQ(books->n(), 10);
    EXPECT_EQ(books->returned(), 4);
    EXPECT_NEAR(books->share, 0.4, 1e-12);
    EXPECT_NEAR(books->interval.lower, 0.1682, 1e-4); // Wilson, 4 of 10
    EXPECT_NEAR(books->interval.upper, 0.6873, 1e-4);
    EXPECT_EQ(books->typicalWait, 10); // of 5, 10, 15 and 20
}

TEST_F(InsightsTest, AReturnAfterTheWindowIsNone)
{
    const AccountId polaris = book.addAccount(u"Polaris"_s).id;
    give(polaris, 400);
    get(polaris, 310);
    give(polaris, 300, FavourKind::Time);
    get(polaris, 209);
    const Insights insights = read();
    EXPECT_EQ(kindOf(insights, FavourKind::Insight)->returned(), 1);
    EXPECT_EQ(kindOf(insights, FavourKind::Time)->returned(), 0);
    EXPECT_FALSE(kindOf(insights, FavourKind::Time)->typicalWait);
}

TEST_F(InsightsTest, ReadingTellsHowFarItIsAndCanBeStopped)
{
    must(book::fillWithGenerated(book.book(), {800, 0, 0, 2'500, 1}));
    qint64 last = 0;
    int calls = 0;
    const auto whole = must(book.book().queries().insights({}, [&](qint64 done, qint64 total) {
        EXPECT_GE(done, last);
        EXPECT_LE(done, total);
        last = done;
        return ++calls > 0;
    }));
    EXPECT_EQ(last, 1000);
    EXPECT_GE(calls, 4);
    for (int stopAt = 1; stopAt <= calls; ++stopAt) {
        int call = 0;
        const auto stopped =
            book.book().queries().insights({}, [&](qint64, qint64) { return ++call < stopAt; });
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
        book.addAccount(u"Late"_s); // nothing keeps others from writing
    }
    EXPECT_EQ(read().flow.entries, whole.flow.entries) << "and nothing is left of it";
    const auto stopped =
        book.book().queries().flowByMonth({}, [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}
