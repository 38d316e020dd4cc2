#include "core/reciprocity/survival.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
namespace {

/// Weeks of remission under 6-MP, Freireich et al. 1963: the textbook case of Kaplan-Meier.
LagHistogram leukemia()
{
    LagHistogram lags;
    for (const int week : {6, 6, 6, 7, 10, 13, 16, 22, 23})
        lags.add(week, WaitEnd::Returned);
    for (const int week : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        lags.add(week, WaitEnd::StillOpen);
    return lags;
}

TEST(KaplanMeier, OfTheLeukemiaTrialIsThePublishedTable)
{
    struct Row
    {
        int day, atRisk;
        double survival, standardError;
    };
    const Row table[] = {{6, 21, .857143, .076360},  {7, 17, .806723, .086935},
                         {10, 15, .752941, .096350}, {13, 12, .690196, .106815},
                         {16, 11, .627451, .114054}, {22, 7, .537815, .128234},
                         {23, 6, .448179, .134591}};
    const SurvivalCurve curve = kaplanMeier(leukemia());
    ASSERT_EQ(curve.steps.size(), std::size(table));
    for (std::size_t i = 0; i < std::size(table); ++i) {
        EXPECT_EQ(curve.steps[i].day, table[i].day);
        EXPECT_EQ(curve.steps[i].atRisk, table[i].atRisk);
        EXPECT_NEAR(curve.steps[i].survival, table[i].survival, 5.1e-7);
        EXPECT_NEAR(curve.steps[i].standardError, table[i].standardError, 5.1e-7);
    }
}

TEST(KaplanMeier, OfTheLeukemiaTrialHasThePublishedMedianIntervalsAndMean)
{
    const SurvivalCurve curve = kaplanMeier(leukemia());
    EXPECT_EQ(curve.median(), 23);
    EXPECT_NEAR(curve.steps.front().lower, .619718, 5.1e-7);
    EXPECT_NEAR(curve.steps.front().upper, .951552, 5.1e-7);
    EXPECT_NEAR(curve.steps.back().lower, .188052, 5.1e-7);
    EXPECT_NEAR(curve.steps.back().upper, .680143, 5.1e-7);
    EXPECT_NEAR(curve.restrictedMean(35), 23.287395, 5.1e-7);
}

TEST(KaplanMeier, IsAStepFunction)
{
    const SurvivalCurve curve = kaplanMeier(leukemia());
    EXPECT_EQ(curve.at(0), 1.0);
    EXPECT_EQ(curve.at(5), 1.0);
    EXPECT_NEAR(curve.at(6), .857143, 5.1e-7);
    EXPECT_NEAR(curve.at(9), .806723, 5.1e-7);
    EXPECT_NEAR(curve.at(400), .448179, 5.1e-7);
    EXPECT_NEAR(curve.restrictedMean(8), 6 + .857143 + .806723, 2e-6);
}

TEST(KaplanMeier, EndsAtNoughtWhenTheLastWaitReturned)
{
    LagHistogram lags;
    lags.add(2, WaitEnd::Returned);
    lags.add(4, WaitEnd::Returned);
    const SurvivalCurve curve = kaplanMeier(lags);
    EXPECT_EQ(curve.median(), 2);
    EXPECT_EQ(curve.steps.back().survival, 0.0);
    EXPECT_EQ(curve.steps.back().upper, 0.0);
    EXPECT_EQ(curve.restrictedMean(10), 3.0);
}

TEST(KaplanMeier, WithoutReturnsKnowsNothing)
{
    LagHistogram lags;
    lags.add(40, WaitEnd::StillOpen);
    EXPECT_TRUE(kaplanMeier(lags).steps.empty());
    EXPECT_FALSE(kaplanMeier(lags).median());
    EXPECT_EQ(kaplanMeier({}).at(3), 1.0);
}

LagHistogram competing()
{
    using enum WaitEnd;
    LagHistogram lags;
    const std::pair<int, WaitEnd> waits[] = {
        {1, Returned},  {2, AccountEnded}, {2, Returned}, {3, StillOpen}, {4, Returned},
        {5, StillOpen}, {5, AccountEnded}, {6, Returned}, {7, StillOpen}, {8, StillOpen}};
    for (const auto& [day, end] : waits)
        lags.add(day, end);
    return lags;
}

TEST(AalenJohansen, GivesThePublishedIncidences)
{
    struct Row
    {
        int day;
        double returned, ended;
    };
    const Row table[] = {
        {1, .1, 0}, {2, .2, .1}, {4, .316667, .1}, {5, .316667, .216667}, {6, .472222, .216667}};
    const auto steps = aalenJohansen(competing());
    ASSERT_EQ(steps.size(), std::size(table));
    for (std::size_t i = 0; i < std::size(table); ++i) {
        EXPECT_EQ(steps[i].day, table[i].day);
        EXPECT_NEAR(steps[i].returned, table[i].returned, 5.1e-7) << steps[i].day;
        EXPECT_NEAR(steps[i].ended, table[i].ended, 5.1e-7) << steps[i].day;
    }
}

TEST(AalenJohansen, StaysBelowWhatKaplanMeierWouldSayOfOneCause)
{
    const double alone = 1 - kaplanMeier(competing()).steps.back().survival;
    EXPECT_NEAR(alone, .555556, 5.1e-7);
    EXPECT_LT(aalenJohansen(competing()).back().returned, alone);
}

TEST(AalenJohansen, WithoutCompetingEventsIsKaplanMeier)
{
    const auto incidence = aalenJohansen(leukemia());
    const SurvivalCurve curve = kaplanMeier(leukemia());
    ASSERT_EQ(incidence.size(), curve.steps.size());
    for (std::size_t i = 0; i < incidence.size(); ++i)
        EXPECT_NEAR(incidence[i].returned, 1 - curve.steps[i].survival, 1e-12);
}

TEST(ReturnWindow, SpansTheFirstQuarterToFourFifthsOfTheReturns)
{
    LagHistogram lags;
    for (int day = 10; day <= 200; day += 10)
        lags.add(day, WaitEnd::Returned);
    EXPECT_EQ(usualReturnWindow(lags), (ReturnWindow{50, 160}));
    // Of F1 = .1, .2, .316667, .472222, a quarter is .118 and four fifths are .378.
    EXPECT_EQ(usualReturnWindow(competing()), (ReturnWindow{2, 6}));
}

TEST(ReturnWindow, IsNoneBeforeTheFirstReturn)
{
    LagHistogram lags;
    EXPECT_FALSE(usualReturnWindow(lags));
    lags.add(30, WaitEnd::StillOpen);
    lags.add(31, WaitEnd::AccountEnded);
    EXPECT_FALSE(usualReturnWindow(lags));
}

TEST(LagHistogram, ForgetsAWaitThatIsTakenOutAgain)
{
    LagHistogram lags = leukemia();
    EXPECT_EQ(lags.waits(), 21);
    EXPECT_EQ(lags.returned(), 9);
    lags.add(7, WaitEnd::Returned, -1);
    EXPECT_EQ(lags.days().count(7), 0U);
    EXPECT_EQ(lags.waits(), 20);
    EXPECT_EQ(lags.returned(), 8);
}

TEST(LagHistogram, CountsAnOpenSpellAsStillOpen)
{
    LagHistogram lags;
    lags.addSpells(spells(std::vector{gave(3, 0), got(3, 20), gave(3, 50)}, 80), 80);
    EXPECT_EQ(lags.days().at(20).returned, 1);
    EXPECT_EQ(lags.days().at(30).stillOpen, 1);
    EXPECT_EQ(lags.waits(), 2);
}

TEST(LagHistogram, CountsTheEndOfAnAccountAsACompetingEvent)
{
    const std::vector<LedgerEntry> entries{gave(3, 0), got(3, 20), gave(3, 50), got(3, 70),
                                           gave(3, 75)};
    LagHistogram lags;
    lags.addSpells(spells(entries, 80), 80, 60);
    EXPECT_EQ(lags.days().at(20).returned, 1);
    EXPECT_EQ(lags.days().at(10).ended, 1);
    EXPECT_EQ(lags.waits(), 2);
    LagHistogram endsLater;
    endsLater.addSpells(spells(entries, 80), 80, 90);
    EXPECT_EQ(endsLater.days().at(5).stillOpen, 1);
    EXPECT_EQ(endsLater.waits(), 3);
}

} // namespace
} // namespace goodturn::reciprocity
