#include "core/store/forecast_store.h"

#include "core/book/trash_service.h"
#include "core/store/database.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"
#include "tests/support/book_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;
using reciprocity::ForecastKind;
using reciprocity::LoggedForecast;
using testing::must;

struct ForecastStoreTest : ::testing::Test, testing::BookFixture
{
    LoggedForecast forecast(ForecastKind kind, int day, double chance) const
    {
        LoggedForecast one;
        one.accountId = account.id.value();
        one.kind = kind;
        one.madeDay = day;
        one.chance = chance;
        one.windowDays = 90;
        one.given = 3;
        one.received = 2;
        return one;
    }
    /// One that the book itself forecasts nothing of.
    Ask withdrawnAsk()
    {
        Ask ask;
        ask.accountId = account.id;
        ask.title = u"Introduction"_s;
        ask.state = AskState::Withdrawn;
        ask.askedOn = today();
        return save(ask);
    }
    void write(const std::function<Result<void>()>& work)
    {
        auto transaction = must(Transaction::begin(book().database()));
        must(work());
        must(transaction.commit());
    }

    Account account = addAccount(u"Harbour"_s);
    ForecastStore log{book().database()};
};

TEST_F(ForecastStoreTest, GivesBackWhatWasAdded)
{
    Ask ask = withdrawnAsk();
    LoggedForecast own = forecast(ForecastKind::Own, 2'461'000, 0.1);
    own.askId = ask.id.value();
    const LoggedForecast wait = forecast(ForecastKind::Wait, 2'461'001, 1.0 / 3.0);
    LoggedForecast back = own;
    back.chance.reset();
    write([&]() -> Result<void> {
        GT_TRY(log.add(own));
        GT_TRY(log.add(wait));
        return log.add(back);
    });
    const auto all = must(log.all());
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].kind, ForecastKind::Own);
    EXPECT_EQ(all[0].askId, ask.id.value());
    EXPECT_EQ(all[0].chance, 0.1);
    EXPECT_EQ(all[1].chance, 1.0 / 3.0);
    EXPECT_EQ(all[1].madeDay, 2'461'001);
    EXPECT_EQ(all[1].windowDays, 90);
    EXPECT_EQ(all[1].given, 3);
    EXPECT_EQ(all[1].received, 2);
    EXPECT_FALSE(all[1].askId);
    EXPECT_FALSE(all[2].chance);
    ASSERT_TRUE(must(log.ofAsk(ask.id, ForecastKind::Own)));
    EXPECT_FALSE(must(log.ofAsk(ask.id, ForecastKind::Own))->chance);
    EXPECT_FALSE(must(log.ofAsk(ask.id, ForecastKind::Grant)));
}

TEST_F(ForecastStoreTest, TheNewestOfADayIsFoundAndCorrected)
{
    const LoggedForecast first = forecast(ForecastKind::Wait, 2'461'000, 0.4);
    LoggedForecast second = first;
    second.chance = 0.5;
    second.given = 4;
    write([&]() -> Result<void> {
        GT_TRY(log.add(first));
        return log.add(second);
    });
    LoggedForecast newest = must(log.ofAccount(account.id, ForecastKind::Wait, 2'461'000)).value();
    EXPECT_EQ(newest.chance, 0.5);
    EXPECT_EQ(newest.given, 4);
    newest.chance = 0.75;
    newest.windowDays = 60;
    write([&] { return log.correct(newest); });
    const auto all = must(log.all());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].chance, 0.4);
    EXPECT_EQ(all[1].chance, 0.75);
    EXPECT_EQ(all[1].windowDays, 60);
    EXPECT_FALSE(must(log.ofAccount(account.id, ForecastKind::Give, 2'461'000)));
    EXPECT_FALSE(must(log.ofAccount(account.id, ForecastKind::Wait, 2'461'001)));
    EXPECT_TRUE(must(book().check()).isEmpty()) << "the sums over the rows followed";
}

TEST_F(ForecastStoreTest, WhatIsInTheTrashIsPassedOver)
{
    write([&] { return log.add(forecast(ForecastKind::Wait, 2'461'000, 0.4)); });
    must(book().records<Account>().trash(account.id));
    EXPECT_TRUE(must(log.all()).empty());
}

TEST_F(ForecastStoreTest, AnAskThatMovedTakesItsForecastsAlong)
{
    Ask ask = withdrawnAsk();
    LoggedForecast grant = forecast(ForecastKind::Grant, 2'461'000, 0.5);
    grant.askId = ask.id.value();
    write([&] { return log.add(grant); });
    ask.accountId = addAccount(u"Quay"_s).id;
    save(ask);
    EXPECT_EQ(must(log.all()).at(0).accountId, ask.accountId.value());
    must(book().records<Account>().trash(account.id));
    must(book().trash().purge({{RecordKind::Account, account.id.value()}}));
    EXPECT_EQ(must(log.all()).size(), 1U) << "the ask lives on, and so does what was said of it";
}

} // namespace
} // namespace goodturn::store
