#include "core/reciprocity/wait_curve.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
namespace {

TEST(WaitCurve, WithoutWaitsKnowsNothing)
{
    const WaitCurve waits = waitCurve({});
    EXPECT_EQ(waits.n, 0);
    EXPECT_TRUE(waits.curve.steps.empty());
    EXPECT_TRUE(waits.incidence.empty());
    EXPECT_FALSE(waits.median);
    EXPECT_FALSE(waits.window);
}

TEST(WaitCurve, WhereNoAccountEndedIsThatOfKaplanAndMeier)
{
    LagHistogram lags;
    for (const int day : {6, 6, 6, 7, 10, 13, 16, 22, 23})
        lags.add(day, WaitEnd::Returned);
    for (const int day : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        lags.add(day, WaitEnd::StillOpen);
    const WaitCurve waits = waitCurve(lags);
    EXPECT_EQ(waits.n, 21);
    EXPECT_EQ(waits.returned, 9);
    EXPECT_EQ(waits.ended, 0);
    EXPECT_EQ(waits.longest, 35);
    EXPECT_EQ(waits.median, 23);
    EXPECT_TRUE(waits.incidence.empty());
    EXPECT_NEAR(waits.curve.at(10), .752941, 5.1e-7);
    EXPECT_EQ(waits.window, usualReturnWindow(lags));
}

/// model.md, section 10: with competing events, 1 - KM overstates what comes back.
TEST(WaitCurve, WhereAccountsEndedTakesTheMedianFromTheIncidence)
{
    LagHistogram lags;
    for (const int day : {1, 2, 4, 6})
        lags.add(day, WaitEnd::Returned);
    for (const int day : {2, 5})
        lags.add(day, WaitEnd::AccountEnded);
    for (const int day : {3, 5, 7, 8})
        lags.add(day, WaitEnd::StillOpen);
    const WaitCurve waits = waitCurve(lags);
    EXPECT_EQ(waits.n, 10);
    EXPECT_EQ(waits.ended, 2);
    EXPECT_NEAR(waits.incidence.back().returned, .472222, 5.1e-7);
    EXPECT_EQ(waits.curve.median(), 6);
    EXPECT_FALSE(waits.median) << "not half have come back";
}

TEST(WaitCurve, SaysByWhichDayHalfHaveComeBackThoughSomeAccountsEnded)
{
    LagHistogram lags;
    lags.add(3, WaitEnd::Returned);
    lags.add(5, WaitEnd::Returned);
    lags.add(9, WaitEnd::AccountEnded);
    lags.add(9, WaitEnd::AccountEnded);
    EXPECT_EQ(waitCurve(lags).median, 5);
}

TEST(GivingWaits, AreTheDaysUntilTheNextReturn)
{
    const std::vector entries{got(3, 1), gave(3, 2), gave(3, 5), got(3, 5), gave(3, 9)};
    const auto waits = givingWaits(entries, 20);
    ASSERT_EQ(waits.size(), 3u);
    EXPECT_EQ(waits[0].entry, 1u);
    EXPECT_EQ(waits[0].days, 3);
    EXPECT_EQ(waits[1].days, 0) << "on one day a giving comes before a return";
    EXPECT_EQ(waits[2].entry, 4u);
    EXPECT_FALSE(waits[2].days);
}

TEST(GivingWaits, KnowNothingOfDaysToCome)
{
    const std::vector entries{gave(3, 2), got(3, 6), gave(3, 7)};
    const auto waits = givingWaits(entries, 5);
    ASSERT_EQ(waits.size(), 1u);
    EXPECT_FALSE(waits[0].days);
}

} // namespace
} // namespace goodturn::reciprocity
