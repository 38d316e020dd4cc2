#include "core/sample/rhythm.h"

#include <gtest/gtest.h>

namespace goodturn::sample {
namespace {

Rhythm steady()
{
    Rhythm rhythm;
    rhythm.fromAgo = 1000;
    rhythm.toAgo = 100;
    rhythm.talkEvery = 20;
    rhythm.giveEvery = 50;
    rhythm.getEvery = 100;
    rhythm.gives = {FavourKind::Insight};
    rhythm.gets = {FavourKind::Order};
    rhythm.getWorths = {FeltWorth::Small};
    return rhythm;
}

int countOf(const std::vector<StoryEntry>& entries, Direction direction)
{
    int count = 0;
    for (const StoryEntry& entry : entries)
        if (const auto* favour = std::get_if<FavourEntry>(&entry.what))
            count += favour->direction == direction ? 1 : 0;
    return count;
}

TEST(Rhythm, KeepsItsMeanPace)
{
    Random random(1);
    const auto entries = played(steady(), 1, random);
    EXPECT_NEAR(countOf(entries, Direction::Given), 18, 3);
    EXPECT_NEAR(countOf(entries, Direction::Received), 9, 2);
}

TEST(Rhythm, StaysInsideItsStretch)
{
    Random random(1);
    for (const StoryEntry& entry : played(steady(), 1, random)) {
        EXPECT_LE(entry.ago, 1000);
        EXPECT_GE(entry.ago, 100);
    }
}

TEST(Rhythm, TakesWorthsFromItsListOrFromTheKind)
{
    Random random(1);
    for (const StoryEntry& entry : played(steady(), 1, random))
        if (const auto* favour = std::get_if<FavourEntry>(&entry.what)) {
            EXPECT_EQ(favour->worth, favour->direction == Direction::Given
                                         ? defaultWorth(FavourKind::Insight)
                                         : FeltWorth::Small);
        }
}

TEST(Rhythm, IsSilentWithoutAPace)
{
    Random random(1);
    Rhythm rhythm = steady();
    rhythm.talkEvery = rhythm.giveEvery = rhythm.getEvery = 0;
    EXPECT_TRUE(played(rhythm, 1, random).empty());
}

TEST(Rhythm, AmountsGrowWithTheScaleOfTheCurrency)
{
    const auto largest = [](int scale) {
        Random random(4);
        int most = 0;
        for (const StoryEntry& entry : played(steady(), scale, random))
            if (const auto* favour = std::get_if<FavourEntry>(&entry.what))
                most = std::max(most, favour->amount.toInt());
        return most;
    };
    EXPECT_GT(largest(1), 0);
    EXPECT_EQ(largest(150), 150 * largest(1));
}

} // namespace
} // namespace goodturn::sample
