#include "core/book/forecast_keeper.h"

#include "core/book/ask_service.h"
#include "core/book/history.h"
#include "core/book/model_service.h"
#include "core/book/trash_service.h"
#include "core/store/forecast_store.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using reciprocity::ForecastKind;
using testing::must;

struct ForecastKeeperTest : ::testing::Test, testing::BookFixture
{
    std::vector<reciprocity::LoggedForecast> log()
    {
        return must(store::ForecastStore(book().database()).all());
    }
    std::vector<reciprocity::LoggedForecast> log(ForecastKind kind)
    {
        auto all = log();
        std::erase_if(all, [kind](const auto& one) { return one.kind != kind; });
        return all;
    }
    Result<void> show()
    {
        return book().forecasts().shown(account.id, must(book().queries().figures(account.id)),
                                        must(book().queries().parameters()));
    }
    Ask ask(std::optional<int> forecast, AskState state = AskState::Open)
    {
        Ask one;
        one.accountId = account.id;
        one.title = u"Introduction to their buyer"_s;
        one.state = state;
        one.ownForecast = forecast;
        if (state != AskState::Draft)
            one.askedOn = today();
        if (isResolved(state))
            one.resolvedOn = today();
        return save(one);
    }

    Account account = addAccount(u"Harbour"_s);
};

TEST_F(ForecastKeeperTest, WhatIsShownIsKeptOnceADay)
{
    addFavour(account.id, Direction::Given, 10, u"Insight"_s);
    must(show());
    must(show());
    const auto figures = must(book().queries().figures(account.id));
    ASSERT_EQ(log().size(), 2U);
    EXPECT_EQ(log(ForecastKind::Wait).at(0).chance, figures.chance.pwait);
    EXPECT_EQ(log(ForecastKind::Give).at(0).chance, figures.chance.pgive);
    EXPECT_EQ(log(ForecastKind::Wait).at(0).given, 0) << "of that very day";
    EXPECT_EQ(log(ForecastKind::Wait).at(0).madeDay, int(today().toJulianDay()));
    addFavour(account.id, Direction::Given, 0, u"Another"_s);
    must(show());
    EXPECT_EQ(log(ForecastKind::Wait).size(), 2U) << "a giving later the same day";
    clock().moveTo(today().addDays(1));
    must(show());
    EXPECT_EQ(log(ForecastKind::Wait).size(), 3U);
}

TEST_F(ForecastKeeperTest, WhatIsSeenLastOnADayIsTheNewest)
{
    addFavour(account.id, Direction::Given, 10, u"Insight"_s);
    must(show());
    addFavour(account.id, Direction::Given, 0, u"By mistake"_s);
    must(show());
    must(book().history().revert(book().lastUnit()));
    must(show());
    const auto waits = log(ForecastKind::Wait);
    ASSERT_EQ(waits.size(), 3U);
    EXPECT_EQ(waits.back().given, 0);
    EXPECT_EQ(waits.back().chance, waits.front().chance);
}

TEST_F(ForecastKeeperTest, OtherParametersCorrectWhatWasSeenAMomentAgo)
{
    addFavour(account.id, Direction::Given, 10, u"Insight"_s);
    must(show());
    reciprocity::ReciprocityParameters narrow;
    narrow.windowDays = 30;
    must(book().model().setParameters(narrow));
    must(show());
    ASSERT_EQ(log(ForecastKind::Wait).size(), 1U);
    EXPECT_EQ(log(ForecastKind::Wait).at(0).windowDays, 30);
}

TEST_F(ForecastKeeperTest, OfANewAccountTheModelKnowsNothing)
{
    must(show());
    EXPECT_TRUE(log().empty());
}

TEST_F(ForecastKeeperTest, FiguresOfAnotherDayAreNoForecast)
{
    addFavour(account.id, Direction::Given, 10, u"Insight"_s);
    auto figures = must(book().queries().figures(account.id));
    --figures.today;
    must(book().forecasts().shown(account.id, figures, {}));
    EXPECT_TRUE(log().empty());
}

TEST_F(ForecastKeeperTest, ABookThatIsOnlyLookedAtStaysAsItIs)
{
    addFavour(account.id, Direction::Given, 10, u"Insight"_s);
    const auto reader = must(Book::open({book().path(), store::DatabaseConfig::Mode::ReadOnly},
                                        std::make_shared<FixedClock>(today())));
    must(reader->forecasts().shown(account.id, must(reader->queries().figures(account.id)), {}));
    EXPECT_TRUE(log().empty());
}

TEST_F(ForecastKeeperTest, WhileAnotherProgramWritesNobodyWaits)
{
    addFavour(account.id, Direction::Given, 10, u"Insight"_s);
    const auto patience = [&] {
        return must(store::scalar(book().database(), u"PRAGMA busy_timeout"_s));
    };
    const qint64 usual = patience();
    ASSERT_GT(usual, 0);
    const auto other = must(Book::open({book().path()}, std::make_shared<FixedClock>(today())));
    {
        const auto writing = must(store::Transaction::begin(other->database()));
        const auto outcome = show();
        ASSERT_FALSE(outcome);
        EXPECT_EQ(outcome.error().kind, ErrorKind::Busy);
        EXPECT_EQ(patience(), usual);
    }
    must(show());
    EXPECT_EQ(log().size(), 2U);
    EXPECT_EQ(patience(), usual);
}

TEST_F(ForecastKeeperTest, AnAskKeepsWhatModelAndRepForesaw)
{
    Ask open = ask(70);
    ASSERT_EQ(log().size(), 2U);
    EXPECT_EQ(log(ForecastKind::Grant).at(0).chance, 0.5) << "nothing is known of their answers";
    EXPECT_EQ(log(ForecastKind::Own).at(0).chance, 0.7);
    open.ownForecast = 40;
    open = save(open);
    open.title = u"Another title"_s;
    open = save(open);
    ASSERT_EQ(log(ForecastKind::Own).size(), 2U);
    EXPECT_EQ(log(ForecastKind::Own).at(1).chance, 0.4);
    EXPECT_EQ(log(ForecastKind::Grant).size(), 1U);
    open.ownForecast.reset();
    save(open);
    EXPECT_FALSE(log(ForecastKind::Own).at(2).chance);
}

TEST_F(ForecastKeeperTest, AnAnsweredAskForetellsNothing)
{
    ask(100, AskState::Granted);
    EXPECT_TRUE(log().empty());
}

TEST_F(ForecastKeeperTest, ADraftThatIsAnsweredAtOnceIsScoredToo)
{
    const Ask draft = ask(80, AskState::Draft);
    clock().moveTo(today().addDays(3));
    must(book().asks().answer(draft.id, {AskState::Granted, today(), {}, {}}));
    const BookScores scores = must(book().model().scores());
    EXPECT_EQ(scores.own.score.n, 1);
    EXPECT_NEAR(scores.own.score.brier, 0.04, 1e-12);
    EXPECT_EQ(scores.grants.score.n, 1);
}

TEST_F(ForecastKeeperTest, TheModelsWordIsThatOfTheDayOfAsking)
{
    Ask draft = ask({}, AskState::Draft);
    const Ask other = ask({});
    must(book().asks().answer(other.id, {AskState::Declined, today(), {}, {}}));
    clock().moveTo(today().addDays(3));
    draft.state = AskState::Open;
    draft.askedOn = today();
    draft = save(draft);
    auto words = log(ForecastKind::Grant);
    std::erase_if(words, [&](const auto& one) { return one.askId != draft.id.value(); });
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[0].chance, 0.5);
    EXPECT_NEAR(*words[1].chance, 1.0 / 3, 1e-12);
    clock().moveTo(today().addDays(20));
    draft.title = u"Another title"_s;
    save(draft);
    words = log(ForecastKind::Grant);
    std::erase_if(words, [&](const auto& one) { return one.askId != draft.id.value(); });
    EXPECT_EQ(words.size(), 2U) << "its own silence does not speak in it";
}

TEST_F(ForecastKeeperTest, OfAnOldAskThatIsEditedTheModelSaysNothingMore)
{
    Ask old;
    old.accountId = account.id;
    old.title = u"Introduction"_s;
    old.state = AskState::Open;
    old.askedOn = today().addDays(-20);
    save(old);
    EXPECT_TRUE(log(ForecastKind::Grant).empty());
}

TEST_F(ForecastKeeperTest, TheScoresTellHowBothForesaw)
{
    const Ask yes = ask(90);
    const Ask no = ask(80);
    clock().moveTo(today().addDays(5));
    must(book().asks().answer(yes.id, {AskState::Granted, today(), u"Gladly"_s, {}}));
    must(book().asks().answer(no.id, {AskState::Declined, today(), {}, {}}));
    const BookScores scores = must(book().model().scores());
    EXPECT_EQ(scores.own.score.n, 2);
    EXPECT_NEAR(scores.own.score.brier, (0.01 + 0.64) / 2, 1e-12);
    EXPECT_EQ(scores.grants.score.n, 2);
    EXPECT_NEAR(scores.grants.score.brier, 0.25, 1e-12);
    EXPECT_TRUE(scores.own.score.wordsOnly);
    ASSERT_EQ(scores.own.reliability.size(), 2U);
    EXPECT_EQ(scores.own.reliability.at(1).happened, 1);
}

TEST_F(ForecastKeeperTest, AShownChanceIsScoredWhenItsWindowHasPassed)
{
    addFavour(account.id, Direction::Given, 10, u"Insight"_s);
    must(show());
    const double chance = must(book().queries().figures(account.id)).chance.pwait;
    clock().moveTo(today().addDays(20));
    addFavour(account.id, Direction::Received, 0, u"An order"_s);
    EXPECT_EQ(must(book().model().scores()).waiting.score.n, 0);
    clock().moveTo(today().addDays(71));
    const BookScores scores = must(book().model().scores());
    ASSERT_EQ(scores.waiting.score.n, 1);
    EXPECT_NEAR(scores.waiting.score.brier, (1 - chance) * (1 - chance), 1e-12);
    EXPECT_EQ(scores.giving.score.n, 0) << "nothing more was given that day";
}

TEST_F(ForecastKeeperTest, UndoAndTheTrashLeaveTheLogAndTheScoresFollowTheLedger)
{
    const Ask one = ask(90);
    const auto made = book().lastUnit();
    must(book().asks().answer(one.id, {AskState::Granted, today(), {}, {}}));
    EXPECT_EQ(must(book().model().scores()).own.score.n, 1);
    must(book().history().revert(book().lastUnit()));
    EXPECT_EQ(must(book().model().scores()).own.score.n, 0);
    const auto undone = must(book().history().revert(made));
    EXPECT_TRUE(log().empty()) << "an ask in the trash is passed over";
    must(book().history().revert(undone));
    EXPECT_EQ(log().size(), 2U) << "but what was said of it is still there";
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(ForecastKeeperTest, WhatIsDeletedForGoodTakesItsForecastsAlong)
{
    ask(90);
    addFavour(account.id, Direction::Given, 10, u"Insight"_s);
    must(show());
    ASSERT_EQ(log().size(), 4U);
    must(book().records<Account>().trash(account.id));
    must(book().trash().purge({{RecordKind::Account, account.id.value()}}));
    EXPECT_TRUE(log().empty());
    EXPECT_TRUE(must(book().check()).isEmpty());
}

} // namespace
} // namespace goodturn::book
