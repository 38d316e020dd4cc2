#include "core/reciprocity/fit.h"
#include "core/reciprocity/parameter_table.h"
#include "core/reciprocity/survival.h"
#include "tests/core/reciprocity/drawn_books.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {
namespace {

/// A book as the model tells it: each account answers a giving with a chance of its own within some
/// weeks, and does something unasked at a rate of its own; the rep gives now and then.
DrawnBook asTheModelTells(unsigned seed, int accounts, int days, ReciprocityParameters truth)
{
    std::mt19937 draw(seed);
    std::gamma_distribution<> rates(truth.priorShape, 1 / truth.priorDays);
    std::gamma_distribution<> returns(truth.priorReturns), misses(truth.priorMisses);
    std::uniform_real_distribution<> any(0, 1);
    DrawnBook book;
    for (int i = 0; i < accounts; ++i) {
        const double rate = rates(draw);
        const double share = returns(draw);
        const double chance = share / (share + misses(draw));
        AccountLedger ledger;
        const int first = int(draw() % unsigned(days / 2));
        for (int day = first; day < days; ++day) {
            if (day == first || any(draw) < 1 / 45.0) {
                ledger.entries.push_back(gave(3, day));
                const int answer = day + 1 + int(draw() % 60);
                if (any(draw) < chance && answer < days)
                    ledger.entries.push_back(got(3, answer));
            }
            if (any(draw) < rate)
                ledger.entries.push_back(got(3, day));
        }
        sortEntries(ledger.entries);
        book.ledgers.push_back(std::move(ledger));
    }
    return book;
}

/// One account for each lag: a giving on day 0, a return after so many days.
DrawnBook withLags(const std::vector<int>& lags)
{
    DrawnBook book;
    for (const int lag : lags)
        book.ledgers.push_back({{gave(3, 0), got(3, lag)}, {}});
    return book;
}

std::vector<int> upTo(int count)
{
    std::vector<int> lags;
    for (int lag = 1; lag <= count; ++lag)
        lags.push_back(lag);
    return lags;
}

ReciprocityParameters drawnFrom(double returns, double misses, double shape, double days)
{
    ReciprocityParameters truth;
    truth.priorReturns = returns;
    truth.priorMisses = misses;
    truth.priorShape = shape;
    truth.priorDays = days;
    return truth;
}

TEST(Fit, OfNothingChangesNothing)
{
    const auto fit = fitBook({}, 1000);
    ASSERT_TRUE(fit);
    EXPECT_EQ(fit->fitted, ReciprocityParameters());
    EXPECT_TRUE(fit->calibration.changesNothing());
    EXPECT_EQ(fit->data, FitData());
    EXPECT_EQ(fit->day, 1000);
}

TEST(Fit, OfTooLittleChangesNothingButSaysWhatItSaw)
{
    ReciprocityParameters own;
    own.windowDays = 40;
    own.kappa = 0.25;
    own.priorMisses = 5;
    const DrawnBook book = withLags(upTo(19));
    const auto fit = fitBook(book.histories(), 1000, own);
    EXPECT_EQ(fit->fitted, own);
    EXPECT_FALSE(fit->windowFitted);
    EXPECT_FALSE(fit->chances.enough);
    EXPECT_EQ(fit->data.accounts, 19);
    EXPECT_EQ(fit->data.spells, 19);
    EXPECT_EQ(fit->data.returns, 19);
    EXPECT_EQ(fit->data.opportunities, 19);
    EXPECT_EQ(fit->data.returned, 19);
    EXPECT_EQ(fit->data.returnDays, 19);
    EXPECT_EQ(fit->data.watchedDays, 19'000);
    EXPECT_EQ(fit->data.forecasts, 19);
    EXPECT_EQ(fit->before.n, 19);
    EXPECT_TRUE(fit->before.wordsOnly);
}

TEST(FitWindow, IsTheDayOfEightyPercentFromTwentyReturnsOn)
{
    EXPECT_EQ(fitBook(withLags(upTo(20)).histories(), 1000)->fitted.windowDays, 16);
    EXPECT_EQ(fitBook(withLags(upTo(100)).histories(), 1000)->fitted.windowDays, 80);
    EXPECT_TRUE(fitBook(withLags(upTo(20)).histories(), 1000)->windowFitted);
}

TEST(FitWindow, IsClipped)
{
    const auto quick = withLags(std::vector<int>(30, 2));
    EXPECT_EQ(fitBook(quick.histories(), 1000)->fitted.windowDays, 14);
    const auto slow = withLags(std::vector<int>(30, 900));
    EXPECT_EQ(fitBook(slow.histories(), 1000)->fitted.windowDays, 365);
}

/// Of 25 waits 20 return on the days 1 to 20, and 5 are cut short on day 10: by the end of the
/// account, which takes their returns away for good, or by today.
TEST(FitWindow, TakesTheEndOfAnAccountAsACompetingEvent)
{
    DrawnBook book = withLags(upTo(20));
    for (int i = 0; i < 5; ++i)
        book.ledgers.push_back({{gave(3, 0)}, {}});
    auto histories = book.histories();
    LagHistogram lags;
    for (int lag = 1; lag <= 20; ++lag)
        lags.add(lag, WaitEnd::Returned);
    lags.add(10, WaitEnd::AccountEnded, 5);
    for (std::size_t i = 20; i < 25; ++i)
        histories[i].endedDay = 10;
    const auto fit = fitBook(histories, 1000);
    EXPECT_TRUE(fit->data.ended);
    EXPECT_EQ(fit->data.spells, 25);
    EXPECT_EQ(fit->fitted.windowDays, usualReturnWindow(lags)->to);
    EXPECT_FALSE(fitBook(book.histories(), 1000)->data.ended);
}

TEST(FitCounts, OfSharesAreThoseOfTheModelOnceTheyAreDue)
{
    const std::vector<LedgerEntry> entries{gave(3, 0), got(3, 200), gave(3, 210), got(3, 220)};
    const std::vector<AskEntry> asks{{1, 230, AskState::Open, 0}};
    const AccountHistory account{1, entries, asks, {}};
    const ShareCount all = shareCountOf(account, 400, {});
    EXPECT_EQ(all.trials, 3); // one too late, one in time, one ask unanswered
    EXPECT_EQ(all.returned, 1);
    // On day 300 a miss of the second spell would not be known yet.
    EXPECT_EQ(shareCountOf(account, 300, {}).trials, 2);
    EXPECT_EQ(shareCountOf(account, 300, {}).returned, 0);
    EXPECT_EQ(shareCountOf(account, 301, {}).returned, 1);
    const AccountHistory ended{1, entries, asks, 240};
    EXPECT_EQ(shareCountOf(ended, 400, {}).trials, 1);
}

TEST(FitCounts, OfRatesAreReturnDaysAndDaysWatched)
{
    const std::vector<LedgerEntry> entries{gave(3, 10), got(3, 40), got(1, 40), got(3, 70),
                                           got(3, 500)};
    const auto rate = rateCountOf({1, entries, {}, {}}, 110);
    EXPECT_EQ(rate->count, 2);
    EXPECT_EQ(rate->exposure, 100);
    EXPECT_FALSE(rate->startsItself);
    EXPECT_EQ(rateCountOf({1, entries, {}, 60}, 110)->count, 1);
    EXPECT_EQ(rateCountOf({1, entries, {}, 60}, 110)->exposure, 50);
    EXPECT_FALSE(rateCountOf({1, entries, {}, {}}, 9));
    EXPECT_FALSE(rateCountOf({}, 9));
    const std::vector<LedgerEntry> first{got(3, 10), gave(3, 40)};
    EXPECT_TRUE(rateCountOf({1, first, {}, {}}, 110)->startsItself);
}

/// Returns that come of themselves, as the model has them: the rates they were drawn from are found
/// again in the ledger.
TEST(FitCounts, OfRatesLeadBackToTheDistributionOfTheRates)
{
    const ReciprocityParameters truth = drawnFrom(1e-9, 1, 0.5, 180);
    const DrawnBook book = asTheModelTells(5, 3000, 1500, truth);
    std::vector<RateCount> counts;
    for (const AccountHistory& account : book.histories())
        counts.push_back(*rateCountOf(account, 1500));
    const auto fit = fitRates(counts, {1, 100});
    EXPECT_NEAR(fit.prior.shape, 0.5, 0.05);
    EXPECT_NEAR(fit.prior.rate, 180, 20);
}

TEST(FitChances, AreTheEstimatesOfTheCountsAndUsedOnlyWhenTheyForecastBetter)
{
    int used = 0;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        const auto truth = seed % 2 ? drawnFrom(3, 2, 1, 100) : drawnFrom(1, 6, 0.5, 400);
        const DrawnBook book = asTheModelTells(seed, 60, 1000, truth);
        const auto fit = *fitBook(book.histories(), 1000);
        ASSERT_TRUE(fit.chances.enough);
        ReciprocityParameters p;
        p.windowDays = fit.fitted.windowDays;
        std::vector<ShareCount> shares;
        int returned = 0;
        for (const AccountHistory& account : book.histories()) {
            shares.push_back(shareCountOf(account, 1000, p));
            returned += shares.back().returned;
        }
        const auto estimate = fitShares(shares, {1, 2});
        EXPECT_EQ(fit.data.returned, returned);
        EXPECT_EQ(fit.chances.shares.prior.a, estimate.prior.a);
        EXPECT_GE(fit.chances.shares.logLikelihood, fit.chances.sharesBefore);
        EXPECT_GE(fit.chances.rates.logLikelihood, fit.chances.ratesBefore);
        EXPECT_EQ(fit.chances.used, fit.chances.after.logLoss < fit.chances.before.logLoss);
        EXPECT_EQ(fit.fitted.priorReturns, fit.chances.used ? estimate.prior.a : 1.0) << seed;
        used += fit.chances.used ? 1 : 0;
    }
    EXPECT_GT(used, 0);
    EXPECT_LT(used, 8);
}

TEST(Fit, NeverMakesWhatIsShownWorse)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const DrawnBook book = asTheModelTells(seed, 40 + 20 * int(seed), 1200, {});
        const auto fit = *fitBook(book.histories(), 1200);
        EXPECT_EQ(fit.fitted.recalibrationShift, fit.calibration.c0) << seed;
        EXPECT_EQ(fit.fitted.recalibrationSlope, fit.calibration.c1) << seed;
        ReciprocityParameters asMade = fit.fitted;
        asMade.recalibrationShift = 0;
        asMade.recalibrationSlope = 1;
        const auto after = *forecastsOf(book.histories(), 1200, asMade);
        EXPECT_LE(shownScore(after).logLoss, fit.chances.before.logLoss) << seed;
        EXPECT_EQ(fit.after.brier, scoreOf(after).brier) << seed;
        EXPECT_EQ(fit.data.forecasts, fit.after.n) << seed;
        EXPECT_EQ(fit.calibration, fitCalibration(after).calibration) << seed;
        EXPECT_EQ(fit.before.baseRate, fit.after.baseRate) << seed;
    }
}

TEST(Fit, LeavesWhatIsNotFittedAndIsValid)
{
    ReciprocityParameters own;
    own.kappa = 0.75;
    own.guardAfterDeclineDays = 60;
    const DrawnBook book = asTheModelTells(2, 100, 1000, drawnFrom(3, 2, 1, 100));
    const auto fit = *fitBook(book.histories(), 1000, own);
    EXPECT_TRUE(problemsOf(fit.fitted).empty());
    for (const ParameterInfo& info : parameterTable())
        EXPECT_TRUE(info.fitted || info.in(fit.fitted) == info.in(own)) << info.code;
    EXPECT_NE(fit.fitted, own);
    EXPECT_EQ(fitBook(book.histories(), 1000, own)->fitted, fit.fitted);
}

TEST(Fit, SaysHowFarItIsAndStopsWhenAsked)
{
    const DrawnBook book = asTheModelTells(3, 200, 700, {});
    std::vector<qint64> done;
    qint64 total = 0;
    const auto watch = [&](qint64 now, qint64 all) {
        done.push_back(now);
        total = all;
        return true;
    };
    ASSERT_TRUE(fitBook(book.histories(), 700, {}, watch));
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
    EXPECT_GT(done.size(), 20U);
    EXPECT_EQ(done.back(), total);
    for (const std::size_t calls : {std::size_t(1), done.size() / 2, done.size()}) {
        std::size_t called = 0;
        const auto stopped =
            fitBook(book.histories(), 700, {}, [&](qint64, qint64) { return ++called < calls; });
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(called, calls);
    }
}

TEST(Fit, OfRandomBooksIsFinite)
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        DrawnBook book;
        for (unsigned i = 0; i < 25; ++i)
            book.ledgers.push_back({drawnEntries(seed * 100 + i, int(i * 3), 900), {}});
        const auto fit = *fitBook(book.histories(), 850);
        EXPECT_TRUE(problemsOf(fit.fitted).empty()) << seed;
        for (const double figure : {fit.before.brier, fit.after.logLoss, fit.calibration.c0,
                                    fit.calibration.c1, fit.chances.shares.logLikelihood})
            EXPECT_TRUE(std::isfinite(figure)) << seed;
        EXPECT_GT(fit.calibration.c1, 0) << seed;
    }
}

} // namespace
} // namespace goodturn::reciprocity
