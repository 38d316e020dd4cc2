#include "ui/pages/insights/forecast_words.h"

#include "tests/ui/insights/drawn_scores.h"

#include <gtest/gtest.h>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using testing::scoreOfSaid;

TEST(ForecastWords, TheMeanAndTheNumberThatCameAreThoseOfTheForecasts)
{
    const auto forecasts = scoreOfSaid({{0.2, 3, 10}, {0.8, 20, 30}});
    EXPECT_NEAR(meanChance(forecasts), 0.65, 1e-12);
    EXPECT_EQ(happened(forecasts), 23);
    EXPECT_EQ(meanChance({}), 0);
}

TEST(ForecastWords, TheLeanGoesByTheLikelyTruthBehindWhatCame)
{
    // 20 of 40: Wilson's interval is 35.2 % to 64.8 %.
    EXPECT_EQ(leanOf(scoreOfSaid({{0.64, 20, 40}})), Lean::AsSaid);
    EXPECT_EQ(leanOf(scoreOfSaid({{0.66, 20, 40}})), Lean::TooHopeful);
    EXPECT_EQ(leanOf(scoreOfSaid({{0.36, 20, 40}})), Lean::AsSaid);
    EXPECT_EQ(leanOf(scoreOfSaid({{0.34, 20, 40}})), Lean::TooCautious);
    EXPECT_EQ(leanOf(scoreOfSaid({{0.66, 2, 4}})), Lean::AsSaid) << "few say little";
    EXPECT_EQ(leanOf({}), Lean::AsSaid);
}

TEST(ForecastWords, TheSignOfTheSkillTellsWhetherTheAverageWouldHaveDoneBetter)
{
    EXPECT_EQ(againstAverage(scoreOfSaid({{0.1, 0, 20}, {0.9, 20, 20}}).score),
              AgainstAverage::Better);
    EXPECT_EQ(againstAverage(scoreOfSaid({{0.9, 0, 20}, {0.1, 20, 20}}).score),
              AgainstAverage::Worse);
    EXPECT_EQ(againstAverage(scoreOfSaid({{0.5, 20, 40}}).score), AgainstAverage::NoBetter);
    EXPECT_EQ(againstAverage(scoreOfSaid({{0.5, 40, 40}}).score), AgainstAverage::NoMeasure);
}

TEST(ForecastWords, TheAverageIsNamedInTheSentence)
{
    EXPECT_EQ(averageSentence(scoreOfSaid({{0.1, 0, 20}, {0.9, 20, 20}}).score),
              u"Case by case, this was better than saying the average, 50 %, every time."_s);
    EXPECT_EQ(averageSentence(scoreOfSaid({{0.5, 40, 40}}).score),
              u"All of them came out alike, so there is no average to compare with."_s);
    EXPECT_EQ(brierText(0.13798), u"0.138"_s);
    EXPECT_FALSE(brierSentence().isEmpty());
}

TEST(ForecastWords, SmallGroupsAreJoinedWithTheirNeighboursAndNothingIsLost)
{
    const auto bins =
        scoreOfSaid({{0.05, 0, 3}, {0.15, 1, 6}, {0.55, 6, 10}, {0.85, 5, 6}, {0.95, 2, 2}})
            .reliability;
    const auto groups = joined(bins, 8);
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups[0].n, 9);
    EXPECT_EQ(groups[0].happened, 1);
    EXPECT_NEAR(groups[0].meanChance, (3 * 0.05 + 6 * 0.15) / 9, 1e-12);
    EXPECT_NEAR(groups[0].share, 1.0 / 9, 1e-12);
    EXPECT_NEAR(groups[0].interval.upper, reciprocity::wilsonInterval(1, 9).upper, 1e-12);
    EXPECT_EQ(groups[1].n, 10);
    EXPECT_EQ(groups[2].n, 8);
    EXPECT_NEAR(groups[2].to, 1, 1e-12);
    const auto tail = joined(scoreOfSaid({{0.05, 0, 9}, {0.95, 2, 2}}).reliability, 8);
    ASSERT_EQ(tail.size(), 1U) << "too few at the end go with the last";
    EXPECT_EQ(tail[0].n, 11);
    EXPECT_EQ(joined(bins, 1).size(), bins.size());
    EXPECT_TRUE(joined({}, 8).empty());
}

TEST(ForecastWords, OneIsAheadOnlyByMoreThanChanceExplains)
{
    const auto sharp = scoreOfSaid({{0.1, 2, 20}, {0.9, 18, 20}});
    const auto blunt = scoreOfSaid({{0.5, 20, 40}});
    EXPECT_EQ(aheadOf(sharp, blunt), Ahead::First);
    EXPECT_EQ(aheadOf(blunt, sharp), Ahead::Second);
    EXPECT_EQ(aheadOf(sharp, sharp), Ahead::Neither);
    const auto fewSharp = scoreOfSaid({{0.3, 1, 3}, {0.7, 2, 3}});
    EXPECT_EQ(aheadOf(fewSharp, scoreOfSaid({{0.5, 3, 6}})), Ahead::Neither);
}

} // namespace goodturn::ui
