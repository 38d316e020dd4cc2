#include "core/book/model_service.h"

#include "core/book/book_scores.h"
#include "core/book/fit_note.h"
#include "core/book/flow_keeper.h"
#include "core/book/sample_service.h"
#include "core/query/book_ledgers.h"
#include "core/store/flow_store.h"
#include "core/store/model_settings.h"
#include "tests/support/book_fixture.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using reciprocity::BookFit;
using reciprocity::ReciprocityParameters;
using testing::must;

struct ModelServiceTest : ::testing::Test, testing::BookFixture
{
    ModelService& model() { return book().model(); }
    double feltBalance(AccountId id) { return must(book().queries().figures(id)).balances.nb; }
};

TEST_F(ModelServiceTest, ANewBookGoesByTheStandard)
{
    EXPECT_EQ(must(model().parameters()), ReciprocityParameters());
    EXPECT_FALSE(must(model().lastFit()));
}

TEST_F(ModelServiceTest, WhatIsSetHoldsForEveryFigureAtOnce)
{
    const Account account = addAccount(u"Harbour"_s);
    addFavour(account.id, Direction::Given, 100, u"An insight"_s);
    bool everything = false;
    QObject::connect(&book().notifier(), &change::ChangeNotifier::changed,
                     [&](const change::ChangeSet& changes) { everything = changes.everything; });
    ReciprocityParameters quick;
    quick.slowHalfLifeDays = 100;
    quick.freshHalfLifeDays = 50;
    must(model().setParameters(quick));
    EXPECT_EQ(must(model().parameters()), quick);
    EXPECT_TRUE(everything);
    EXPECT_NEAR(feltBalance(account.id), 0.5, 1e-12);
    EXPECT_EQ(must(book().queries().accountHead(account.id)).parameters, quick);
    EXPECT_TRUE(must(book().check()).isEmpty());
    addFavour(account.id, Direction::Given, 0, u"Another"_s);
    EXPECT_NEAR(feltBalance(account.id), 1.5, 1e-12);
    must(model().reset());
    EXPECT_EQ(must(model().parameters()), ReciprocityParameters());
    EXPECT_NEAR(feltBalance(account.id), 1 + std::exp2(-100.0 / 720), 1e-12);
}

TEST_F(ModelServiceTest, WhatIsOutOfBoundsIsRefusedByName)
{
    ReciprocityParameters wrong;
    wrong.windowDays = 0;
    const auto set = model().setParameters(wrong);
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(set.error().detail, u"window"_s);
    EXPECT_EQ(must(model().parameters()), ReciprocityParameters());
}

TEST_F(ModelServiceTest, ParametersAndPartsOfTheBookAreSetTogetherOrNotAtAll)
{
    ReciprocityParameters other;
    other.windowDays = 60;
    reciprocity::Segment part;
    part.value = u"tender"_s;
    part.thresholds.insert(u"earned-givings"_s, 9);
    must(model().setTerms({other, {part}}));
    EXPECT_EQ(must(model().parameters()), other);
    EXPECT_EQ(must(model().segments()), reciprocity::Segments{part});
    const auto twice = model().setTerms({ReciprocityParameters(), {part, part}});
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(must(model().parameters()), other);
    ReciprocityParameters wrong;
    wrong.windowDays = 0;
    EXPECT_EQ(model().setTerms({wrong, {}}).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(must(model().segments()), reciprocity::Segments{part});
    must(model().setParameters({}));
    EXPECT_EQ(must(model().segments()), reciprocity::Segments{part});
}

TEST_F(ModelServiceTest, ThresholdsReckonNothingAnewAndLeaveTheFitItsName)
{
    must(fillWithSample(book()));
    must(model().adopt(must(model().fit())));
    const ReciprocityParameters fitted = must(model().parameters());
    ReciprocityParameters other = fitted;
    other.earnedGivings = 9;
    EXPECT_FALSE(must(model().reckonsAnew(other)));
    other.windowDays += 1;
    EXPECT_TRUE(must(model().reckonsAnew(other)));
    reciprocity::Segment part;
    part.value = u"tender"_s;
    bool reckoned = false;
    must(model().setTerms({fitted, {part}}, [&](qint64, qint64) {
        reckoned = true;
        return true;
    }));
    EXPECT_FALSE(reckoned);
    EXPECT_TRUE(must(model().lastFit()));
    must(model().setTerms({other, {part}}));
    EXPECT_FALSE(must(model().lastFit())) << "set by hand from now on";
}

TEST_F(ModelServiceTest, AChangeThatIsStoppedLeavesAllAsItWas)
{
    for (int i = 0; i < 500; ++i)
        addFavour(addAccount(u"Account %1"_s.arg(i)).id, Direction::Given, 10, u"A"_s);
    ReciprocityParameters other;
    other.windowDays = 60;
    const auto stopped = model().setParameters(other, [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(must(model().parameters()), ReciprocityParameters());
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST_F(ModelServiceTest, AFitIsAdoptedWithItsDateAndDataAndTakenBack)
{
    must(fillWithSample(book()));
    const BookFit fit = must(model().fit());
    EXPECT_EQ(must(model().parameters()), ReciprocityParameters()) << "nothing is changed by it";
    ASSERT_NE(fit.fitted, ReciprocityParameters());
    must(model().adopt(fit));
    EXPECT_EQ(must(model().parameters()), fit.fitted);
    const auto note = must(model().lastFit());
    ASSERT_TRUE(note);
    EXPECT_EQ(note->day, today());
    EXPECT_EQ(note->data, fit.data);
    EXPECT_EQ(note->before, ReciprocityParameters());
    EXPECT_TRUE(must(book().check()).isEmpty());
    must(model().takeBackFit());
    EXPECT_EQ(must(model().parameters()), ReciprocityParameters());
    EXPECT_FALSE(must(model().lastFit()));
    EXPECT_EQ(model().takeBackFit().error().kind, ErrorKind::NotFound);
}

TEST_F(ModelServiceTest, AFitOverAFitIsTakenBackToTheFirst)
{
    must(fillWithSample(book()));
    const BookFit first = must(model().fit());
    must(model().adopt(first));
    clock().moveTo(today().addDays(7));
    BookFit second = must(model().fit());
    second.fitted.windowDays = first.fitted.windowDays + 1;
    must(model().adopt(second));
    must(model().takeBackFit());
    EXPECT_EQ(must(model().parameters()), first.fitted);
    ASSERT_TRUE(must(model().lastFit()));
    EXPECT_EQ(must(model().lastFit())->day, today().addDays(-7));
    must(model().takeBackFit());
    EXPECT_EQ(must(model().parameters()), ReciprocityParameters());
}

TEST_F(ModelServiceTest, AFitIsDueOnlyWhereItIsAskedForAndAWeekAfterTheLast)
{
    EXPECT_FALSE(must(model().fitsWeekly()));
    EXPECT_FALSE(must(model().isFitDue()));
    must(model().setFitsWeekly(true));
    EXPECT_TRUE(must(model().isFitDue()));
    EXPECT_FALSE(must(model().fitAgain())) << "there is nothing to go by";
    EXPECT_FALSE(must(model().lastFit()));
    EXPECT_FALSE(must(model().isFitDue())) << "the try is remembered";
    clock().moveTo(today().addDays(7));
    EXPECT_TRUE(must(model().isFitDue()));
    must(fillWithSample(book()));
    EXPECT_TRUE(must(model().fitAgain()));
    EXPECT_EQ(must(model().lastFit())->day, today());
    EXPECT_FALSE(must(model().isFitDue()));
    clock().moveTo(today().addDays(7));
    EXPECT_TRUE(must(model().isFitDue()));
    must(model().takeBackFit());
    EXPECT_FALSE(must(model().isFitDue())) << "what was taken back stays so for a week";
    clock().moveTo(today().addDays(-30));
    EXPECT_TRUE(must(model().isFitDue())) << "a try to come is of a wrong clock";
    must(model().setFitsWeekly(false));
    EXPECT_FALSE(must(model().isFitDue()));
}

TEST_F(ModelServiceTest, ScoresTellHowWellReturnsWereForeseen)
{
    const BookScores empty = must(model().scores());
    EXPECT_EQ(empty.returns.score.n, 0);
    EXPECT_FALSE(empty.usualWindow);
    must(fillWithSample(book()));
    const BookScores scores = must(model().scores());
    EXPECT_EQ(scores.day, today());
    EXPECT_GT(scores.returns.score.n, 100);
    EXPECT_EQ(scores.returns.score.n, scores.data.forecasts);
    EXPECT_LT(scores.returns.score.brier, 0.25);
    ASSERT_TRUE(scores.usualWindow);
    EXPECT_LT(scores.usualWindow->from, scores.usualWindow->to);
    int inBins = 0;
    for (const auto& bin : scores.returns.reliability)
        inBins += bin.n;
    EXPECT_EQ(inBins, scores.returns.score.n);
}

TEST_F(ModelServiceTest, ParametersThatCanNotBeReadKeepNobodyFromTheBook)
{
    for (const QString& text : {u"{\"no-such-thing\": 3}"_s, u"{\"window\": 0}"_s, u"nonsense"_s}) {
        must(book().setSetting(u"model"_s, text));
        EXPECT_EQ(must(model().parameters()), ReciprocityParameters()) << text.toStdString();
        const QStringList problems = must(book().check());
        ASSERT_EQ(problems.size(), 1) << text.toStdString();
        EXPECT_TRUE(problems.first().contains(u"--standard"_s));
    }
    must(model().reset());
    EXPECT_TRUE(must(book().check()).isEmpty());
}

TEST(FitNote, ComesBackAsItWasKept)
{
    FitNote note;
    note.day = QDate(2026, 11, 22);
    note.data = {1, 2, 3, true, 4, 5, 6, 7'000'000'000, 8};
    note.before.windowDays = 60;
    note.former = textOf(note);
    note.brierBefore = 0.25;
    note.brierAfter = 0.125;
    note.brierOfBaseRate = 0.5;
    EXPECT_EQ(must(fitNoteFrom(textOf(note))), note);
    EXPECT_EQ(fitNoteFrom(u"{}"_s).error().kind, ErrorKind::Corrupt);
}

TEST_F(ModelServiceTest, AnAccountThatIsNoClientAnyMoreEndedOnTheDayItCameToBeSo)
{
    Account account = addAccount(u"Harbour"_s);
    addFavour(account.id, Direction::Given, 100, u"A"_s);
    const auto endedDay = [&] {
        const auto ledgers = must(query::BookLedgers::read(book().database()));
        return ledgers.histories().at(0).endedDay;
    };
    EXPECT_FALSE(endedDay());
    clock().moveTo(today().addDays(10));
    const int ended = int(today().toJulianDay());
    account.lifecycle = Lifecycle::Former;
    account = save(account);
    clock().moveTo(today().addDays(10));
    account.notes = u"They moved."_s;
    save(account);
    EXPECT_EQ(endedDay(), ended);
}

} // namespace
} // namespace goodturn::book
