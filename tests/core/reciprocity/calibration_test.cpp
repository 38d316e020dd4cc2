#include "core/reciprocity/calibration.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace goodturn::reciprocity {
namespace {

double logit(double p)
{
    return std::log(p / (1 - p));
}

/// One forecast a day, resolved after twenty days; what happens follows the true calibration.
std::vector<ResolvedForecast> drawn(unsigned seed, int count, const Calibration& truth)
{
    std::mt19937 draw(seed);
    std::uniform_real_distribution<> any(0, 1);
    std::vector<ResolvedForecast> made;
    for (int day = 0; day < count; ++day) {
        const double chance = 0.05 + 0.9 * any(draw);
        made.push_back({.chance = chance,
                        .happened = any(draw) < calibrated(chance, truth),
                        .madeDay = day,
                        .resolvedDay = day + 20,
                        .accountId = day % 37});
    }
    return made;
}

TEST(Calibrated, ChangesNothingUntilThereIsACalibration)
{
    for (const double chance : {0.0, 1e-300, 0.1, 0.455669, 1 - 1e-16, 1.0})
        EXPECT_EQ(calibrated(chance, {}), chance);
}

TEST(Calibrated, ShiftsAndStretchesTheLogit)
{
    EXPECT_NEAR(logit(calibrated(0.3, {-0.4, 0.8})), -0.4 + 0.8 * logit(0.3), 1e-12);
    EXPECT_NEAR(calibrated(0.5, {std::log(3.0), 2}), 0.75, 1e-15);
}

TEST(Calibrated, NeverFallsAndStaysAChance)
{
    for (const Calibration c : {Calibration{-10, 0.1}, Calibration{10, 4}, Calibration{0.2, 0.6}}) {
        double last = 0;
        for (int i = -2; i <= 1002; ++i) {
            const double p = calibrated(i / 1000.0, c);
            EXPECT_GE(p, last) << i;
            EXPECT_LE(p, 1.0) << i;
            last = p;
        }
        EXPECT_EQ(calibrated(0, c), 0.0);
        EXPECT_EQ(calibrated(1, c), 1.0);
    }
}

TEST(HeldOut, LearnsOnlyFromWhatWasResolvedBefore)
{
    auto made = drawn(3, 400, {-1, 0.7});
    const HeldOut before = heldOut(made, Covariate::None);
    ASSERT_EQ(before.which.size(), 320U);
    EXPECT_EQ(before.which.front(), 80U);
    // The last block begins on day 320. Nobody learns from what was resolved on that day or later.
    for (std::size_t i = 300; i < made.size(); ++i)
        made[i].happened = !made[i].happened;
    EXPECT_EQ(heldOut(made, Covariate::None).chances, before.chances);
    made[299].happened = !made[299].happened;
    EXPECT_NE(heldOut(made, Covariate::None).chances, before.chances);
}

/// A return is known at once, a miss only when it is due: until then it would teach that all
/// return.
TEST(HeldOut, LearnsOnlyFromWhatWasDue)
{
    auto made = drawn(3, 400, {-1, 0.7});
    for (ResolvedForecast& forecast : made) {
        forecast.dueDay = forecast.madeDay + 50;
        forecast.resolvedDay = forecast.happened ? forecast.madeDay + 1 : forecast.dueDay;
    }
    const HeldOut before = heldOut(made, Covariate::None);
    // Due on day 320, the first of the last block, and later, though returned before it.
    for (std::size_t i = 270; i < 318; ++i)
        made[i].happened = false;
    EXPECT_EQ(heldOut(made, Covariate::None).chances, before.chances);
    made[269].happened = !made[269].happened;
    EXPECT_NE(heldOut(made, Covariate::None).chances, before.chances);
}

TEST(ShownScore, IsThatOfWhatWouldBeShown)
{
    const auto off = drawn(1, 2000, {-1.5, 1});
    EXPECT_EQ(shownScore(off).brier, fitCalibration(off).right.brier);
    const auto few = drawn(1, 99, {-1.5, 1});
    EXPECT_EQ(shownScore(few).brier, scoreOf(few).brier);
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const auto right = drawn(seed, 150, {});
        const auto fit = fitCalibration(right);
        EXPECT_EQ(shownScore(right).brier, std::min(fit.plain.brier, fit.right.brier)) << seed;
    }
}

TEST(HeldOut, LeavesOutBlocksWithTooLittleToLearnFrom)
{
    auto made = drawn(3, 100, {});
    for (ResolvedForecast& forecast : made)
        forecast.madeDay = 0; // all on one day: none was resolved before
    EXPECT_TRUE(heldOut(made, Covariate::None).which.empty());
    EXPECT_TRUE(heldOut({}, Covariate::None).which.empty());
    EXPECT_TRUE(heldOut(drawn(3, 1, {}), Covariate::Balance).which.empty());
    EXPECT_FALSE(fitCalibration(made).used);
}

TEST(HeldOut, LearnsWhatTheBalanceTells)
{
    auto made = drawn(8, 3000, {});
    std::mt19937 draw(8);
    for (ResolvedForecast& forecast : made)
        forecast.ri = forecast.happened ? 0.5 - (draw() % 4 == 0) : -0.5 + (draw() % 4 == 0);
    const auto brier = [&](Covariate covariate) {
        const HeldOut held = heldOut(made, covariate);
        double sum = 0;
        for (std::size_t i = 0; i < held.which.size(); ++i)
            sum += std::pow(held.chances[i] - made[held.which[i]].happened, 2);
        return sum / double(held.which.size());
    };
    EXPECT_LT(brier(Covariate::Balance), 0.9 * brier(Covariate::None));
}

TEST(FitCalibration, FindsWhatTheForecastsWereOffBy)
{
    const auto fit = fitCalibration(drawn(1, 20'000, {-0.6, 0.7}));
    EXPECT_TRUE(fit.used);
    EXPECT_NEAR(fit.calibration.c0, -0.6, 0.05);
    EXPECT_NEAR(fit.calibration.c1, 0.7, 0.05);
    EXPECT_LT(fit.right.brier, fit.plain.brier);
    EXPECT_EQ(fit.plain.n, 16'000);
}

TEST(FitCalibration, WaitsForAHundredForecasts)
{
    const Calibration far{-2, 1};
    EXPECT_TRUE(fitCalibration(drawn(5, 100, far)).used);
    EXPECT_FALSE(fitCalibration(drawn(5, 99, far)).used);
    EXPECT_TRUE(fitCalibration(drawn(5, 99, far)).calibration.changesNothing());
    EXPECT_TRUE(fitCalibration(drawn(5, 99, far), 60).used);
    EXPECT_FALSE(fitCalibration({}, 0).used);
}

/// What is right already is left alone in about half the books: there the attempt does harm.
TEST(FitCalibration, IsNotUsedWhereItDidNotHelpOnWhatItHadNotSeen)
{
    int used = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto fit = fitCalibration(drawn(seed, 150, {}));
        used += fit.used ? 1 : 0;
        EXPECT_EQ(fit.used, fit.right.brier < fit.plain.brier) << seed;
        EXPECT_EQ(fit.calibration.changesNothing(), !fit.used) << seed;
    }
    EXPECT_LT(used, 40);
    EXPECT_GT(used, 0);
}

/// Forecasts that are wrong way round can't be set right by a calibration that must rise.
TEST(FitCalibration, AlwaysRises)
{
    auto made = drawn(2, 2000, {});
    for (ResolvedForecast& forecast : made)
        forecast.chance = 1 - forecast.chance;
    const auto fit = fitCalibration(made);
    EXPECT_GE(fit.calibration.c1, 0.1);
    for (unsigned seed = 1; seed <= 20; ++seed)
        EXPECT_GE(fitCalibration(drawn(seed, 120, {0, 0.01})).calibration.c1, 0.1) << seed;
}

TEST(FitCalibration, StaysFiniteWhenEverythingHappened)
{
    auto made = drawn(2, 300, {});
    for (ResolvedForecast& forecast : made) {
        forecast.happened = true;
        forecast.chance = 1;
    }
    const auto fit = fitCalibration(made);
    EXPECT_TRUE(std::isfinite(fit.calibration.c0));
    EXPECT_TRUE(std::isfinite(fit.calibration.c1));
}

} // namespace
} // namespace goodturn::reciprocity
