#include "core/reciprocity/decay.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::reciprocity {
namespace {

TEST(Decay, HalvesInEachHalfLife)
{
    const DecayTable& decay = decayTable(90);
    EXPECT_EQ(decay.after(0), 1.0);
    EXPECT_EQ(decay.after(90), 0.5);
    EXPECT_EQ(decay.after(180), 0.25);
    EXPECT_NEAR(decay.after(1), 0.992328, 5e-7);
}

TEST(Decay, LeavesALittleHoweverManyHalfLivesHavePassed)
{
    for (const int halfLives : {39, 40, 41, 1000})
        EXPECT_EQ(decayTable(90).after(90 * halfLives), std::exp2(-halfLives)) << halfLives;
    EXPECT_EQ(decayTable(90).after(3'000'000), 0.0);
}

TEST(Decay, GoesOnBeyondItsTableWhenTheHalfLifeIsLong)
{
    const DecayTable& decay = decayTable(1e6);
    EXPECT_NEAR(decay.after(65'535), std::exp2(-0.065535), 1e-15);
    EXPECT_NEAR(decay.after(65'536), std::exp2(-0.065536), 1e-15);
    EXPECT_NEAR(decay.after(1'000'000), 0.5, 1e-15);
}

TEST(Decay, ATableInUseIsNotDroppedForANewOne)
{
    const DecayTable* first = &decayTable(1000);
    for (int other = 1; other <= 15; ++other)
        decayTable(1000 + other);
    // Now the oldest of all that are kept; asking for it again makes it the newest.
    EXPECT_EQ(&decayTable(1000), first);
    decayTable(2000);
    EXPECT_EQ(&decayTable(1000), first);
    EXPECT_EQ(first->after(1000), 0.5);
}

} // namespace
} // namespace goodturn::reciprocity
