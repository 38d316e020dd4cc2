#include "core/reciprocity/balance_curve.h"
#include "core/reciprocity/balances.h"
#include "core/reciprocity/parameters.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {
namespace {

std::vector<LedgerEntry> swapped(std::vector<LedgerEntry> entries)
{
    for (LedgerEntry& entry : entries)
        entry.direction =
            entry.direction == Direction::Given ? Direction::Received : Direction::Given;
    return entries;
}

TEST(Balances, AreOrderedFromTheClientsViewToTheReps)
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const auto entries = drawnEntries(seed, 1 + int(seed % 60), 2000);
        const Balances b = balancesOn(entries, 2000 + int(seed));
        EXPECT_LE(b.oc, b.nb + 1e-12) << seed;
        EXPECT_LE(b.nb, b.repView + 1e-12) << seed;
        EXPECT_GT(b.ri, -1.0) << seed;
        EXPECT_LT(b.ri, 1.0) << seed;
    }
}

TEST(Balances, ChangeSignWhenTheSidesAreSwapped)
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const auto entries = drawnEntries(seed, 1 + int(seed % 60), 2000);
        const Balances b = balancesOn(entries, 2100);
        const Balances s = balancesOn(swapped(entries), 2100);
        EXPECT_NEAR(s.oc, -b.repView, 1e-12) << seed;
        EXPECT_NEAR(s.repView, -b.oc, 1e-12) << seed;
        EXPECT_NEAR(s.nb, -b.nb, 1e-12) << seed;
        EXPECT_NEAR(s.ri, -b.ri, 1e-12) << seed;
        EXPECT_NEAR(s.plain, -b.plain, 1e-12) << seed;
        EXPECT_NEAR(*s.evenness, *b.evenness, 1e-12) << seed;
    }
}

TEST(Balances, CountOnlyWhatHasHappened)
{
    const std::vector<LedgerEntry> entries{gave(3, 0), got(5, 11)};
    const Balances b = balancesOn(entries, 10);
    EXPECT_EQ(b.entries, 1);
    EXPECT_EQ(b.plain, 1.0);
    EXPECT_EQ(b.receivedSlow, 0.0);
    EXPECT_EQ(balancesOn(entries, 11).entries, 2);
}

TEST(Balances, OfTheGiverGrowAtFirstAndFadeSlowly)
{
    const std::vector<LedgerEntry> one{gave(3, 0)};
    EXPECT_EQ(balancesOn(one, 0).repView, 1.0);
    EXPECT_NEAR(balancesOn(one, 146).repView, 1.141, 5e-4);
    EXPECT_NEAR(balancesOn(one, 720).repView, 0.748, 5e-4);
    int peak = 0;
    for (int day = 1; day <= 720; ++day)
        if (balancesOn(one, day).repView > balancesOn(one, peak).repView)
            peak = day;
    EXPECT_EQ(peak, 146);
}

TEST(Evenness, IsNoneWithoutEntriesAndOneWhenEven)
{
    EXPECT_FALSE(balancesOn(std::vector<LedgerEntry>{}, 0).evenness);
    EXPECT_EQ(balancesOn(std::vector<LedgerEntry>{}, 0).evennessByChance, 0.0);
    EXPECT_EQ(*balancesOn(std::vector{gave(3, 0)}, 5).evenness, 0.0);
    EXPECT_EQ(*balancesOn(std::vector{gave(3, 0), got(3, 0)}, 5).evenness, 1.0);
}

/// A day's difference is as little as it is, also when both have nearly faded.
TEST(Evenness, IsThatOfTheRemainderHoweverOldTheEntriesAre)
{
    const std::vector<LedgerEntry> entries{gave(3, 0), got(3, 1)};
    for (const int age : {100, 28'800, 28'801, 28'802, 109'000})
        EXPECT_NEAR(*balancesOn(entries, age).evenness, *balancesOn(entries, 1).evenness, 1e-12)
            << age;
}

/// 1 less the mean of |heads - tails| / n over n coin flips, exactly.
double exactEvennessByChance(int n)
{
    double mean = 0;
    for (int heads = 0; heads <= n; ++heads)
        mean += std::exp(std::lgamma(n + 1.0) - std::lgamma(heads + 1.0) -
                         std::lgamma(n - heads + 1.0)) *
                std::exp2(-n) * std::abs(2.0 * heads - n) / n;
    return 1 - mean;
}

TEST(Evenness, ByChanceIsCloseToWhatCoinFlipsGive)
{
    EXPECT_NEAR(exactEvennessByChance(10), 0.75390625, 1e-12);
    for (const int n : {10, 20, 50, 100}) {
        const std::vector<LedgerEntry> entries(std::size_t(n), gave(3, 0));
        EXPECT_NEAR(balancesOn(entries, 0).evennessByChance, exactEvennessByChance(n), 0.07 / n)
            << n;
    }
}

TEST(BalanceCurve, HoldsTheBalancesOfEachDay)
{
    auto entries = drawnEntries(7, 200, 1500);
    std::vector<int> days{-40, 0, 0};
    for (int day = 17; day < 1900; day += 23)
        days.push_back(day);
    std::vector<Balances> expected;
    for (const int day : days)
        expected.push_back(balancesOn(entries, day));
    std::reverse(entries.begin(), entries.end());
    const auto curve = balanceCurve(entries, days);
    ASSERT_EQ(curve.size(), days.size());
    for (std::size_t i = 0; i < days.size(); ++i) {
        EXPECT_NEAR(curve[i].nb, expected[i].nb, 1e-11) << days[i];
        EXPECT_NEAR(curve[i].oc, expected[i].oc, 1e-11) << days[i];
        EXPECT_NEAR(curve[i].repView, expected[i].repView, 1e-11) << days[i];
        EXPECT_EQ(curve[i].entries, expected[i].entries) << days[i];
    }
    EXPECT_TRUE(balanceCurve(entries, {}).empty());
}

TEST(BalanceCurve, FollowsTheBooksParameters)
{
    ReciprocityParameters quick;
    quick.slowHalfLifeDays = 10;
    const auto curve = balanceCurve(std::vector{gave(3, 0)}, std::vector{10, 20}, quick);
    EXPECT_EQ(curve.at(0).nb, 0.5);
    EXPECT_EQ(curve.at(1).nb, 0.25);
}

} // namespace
} // namespace goodturn::reciprocity
