#include "core/reciprocity/score.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::reciprocity {
namespace {

std::vector<ResolvedForecast> forecasts(std::initializer_list<std::pair<double, bool>> list)
{
    std::vector<ResolvedForecast> made;
    for (const auto& [chance, happened] : list)
        made.push_back({.chance = chance, .happened = happened});
    return made;
}

TEST(Score, OfAFewForecastsIsTheOneReckonedByHand)
{
    const Score s = scoreOf(forecasts({{.9, true}, {.7, false}, {.2, false}, {.6, true}}));
    EXPECT_EQ(s.n, 4);
    EXPECT_NEAR(s.brier, (.01 + .49 + .04 + .16) / 4, 1e-15);
    EXPECT_EQ(s.baseRate, .5);
    EXPECT_EQ(s.baseBrier, .25);
    EXPECT_NEAR(*s.skill, 1 - .175 / .25, 1e-15);
    EXPECT_NEAR(s.logLoss, -std::log(.9 * .3 * .8 * .6) / 4, 1e-15);
    EXPECT_NEAR(s.baseLogLoss, std::log(2.0), 1e-15);
}

TEST(Score, OfTheBaseRateHasNoSkill)
{
    const auto constant = forecasts({{.25, true}, {.25, false}, {.25, false}, {.25, false}});
    const Score s = scoreOf(constant);
    EXPECT_EQ(s.brier, s.baseBrier);
    EXPECT_EQ(s.skill, 0.0);
    EXPECT_NEAR(s.logLoss, s.baseLogLoss, 1e-15);
}

TEST(Score, StaysFiniteWhenACertainForecastFails)
{
    const Score s = scoreOf(forecasts({{1, false}, {0, true}, {1, true}}));
    EXPECT_NEAR(s.brier, 2.0 / 3.0, 1e-15);
    EXPECT_NEAR(s.logLoss, -2 * std::log(1e-6) / 3, 1e-6);
}

TEST(Score, OfOneOutcomeOnlyHasNoSkillToSpeakOf)
{
    EXPECT_FALSE(scoreOf(forecasts({{.9, true}, {.8, true}})).skill);
    const Score none = scoreOf({});
    EXPECT_EQ(none.n, 0);
    EXPECT_EQ(none.brier, 0.0);
    EXPECT_FALSE(none.skill);
    EXPECT_TRUE(none.wordsOnly);
}

TEST(Score, IsForWordsOnlyBelowThirty)
{
    std::vector<ResolvedForecast> made(29);
    EXPECT_TRUE(scoreOf(made).wordsOnly);
    made.resize(30);
    EXPECT_FALSE(scoreOf(made).wordsOnly);
    EXPECT_TRUE(scoreOf(made, 31).wordsOnly);
}

/// Newcombe 1998, Statistics in Medicine 17, table I, method 3.
TEST(WilsonInterval, IsThePublishedOne)
{
    struct Row
    {
        int happened, trials;
        double lower, upper;
    };
    for (const Row& row : {Row{81, 263, .2553, .3662}, Row{15, 148, .0624, .1605},
                           Row{0, 20, .0000, .1611}, Row{1, 29, .0061, .1718}}) {
        const ShareInterval interval = wilsonInterval(row.happened, row.trials);
        EXPECT_NEAR(interval.lower, row.lower, 5.1e-5) << row.happened;
        EXPECT_NEAR(interval.upper, row.upper, 5.1e-5) << row.happened;
    }
    EXPECT_EQ(wilsonInterval(0, 0).lower, 0.0);
    EXPECT_EQ(wilsonInterval(0, 0).upper, 1.0);
}

TEST(Reliability, PutsEachForecastIntoItsBin)
{
    const auto bins = reliability(
        forecasts({{0, false}, {.19, true}, {.2, false}, {.8, true}, {.95, false}, {1, true}}), 5);
    ASSERT_EQ(bins.size(), 3U);
    EXPECT_EQ(bins[0].from, 0.0);
    EXPECT_EQ(bins[0].to, 0.2);
    EXPECT_EQ(bins[0].n, 2);
    EXPECT_EQ(bins[0].happened, 1);
    EXPECT_NEAR(bins[0].meanChance, .095, 1e-15);
    EXPECT_EQ(bins[0].share, .5);
    EXPECT_EQ(bins[1].n, 1);
    EXPECT_EQ(bins[1].from, .2);
    EXPECT_EQ(bins[2].n, 3);
    EXPECT_EQ(bins[2].to, 1.0);
    EXPECT_NEAR(bins[2].share, 2.0 / 3.0, 1e-15);
    EXPECT_NEAR(bins[2].interval.lower, wilsonInterval(2, 3).lower, 0);
}

TEST(Reliability, OfNothingIsEmptyAndOfAnyNumberOfBinsCountsAll)
{
    EXPECT_TRUE(reliability({}, 10).empty());
    const auto made = forecasts({{.1, true}, {.5, false}, {1, true}});
    for (const int bins : {-3, 0, 1, 7, 100, 1'000'000}) {
        int n = 0;
        for (const ReliabilityBin& bin : reliability(made, bins))
            n += bin.n;
        EXPECT_EQ(n, 3) << bins;
    }
}

} // namespace
} // namespace goodturn::reciprocity
