#include "core/sample/random.h"
#include "core/sample/record_uuid.h"

#include <gtest/gtest.h>

#include <set>
#include <vector>

namespace goodturn::sample {
namespace {

std::vector<int> firstOf(Random random)
{
    std::vector<int> numbers;
    for (int i = 0; i < 8; ++i)
        numbers.push_back(random.below(1000));
    return numbers;
}

TEST(Random, GivesTheSameRowForTheSameSeed)
{
    EXPECT_EQ(firstOf(Random(7)), firstOf(Random(7)));
    EXPECT_NE(firstOf(Random(7)), firstOf(Random(8)));
}

TEST(Random, MapsTheEngineOfTheStandardInAFixedWay)
{
    // The standard says that the 10000th number of a default engine is 9981545732273789042; its
    // upper half as a fraction of 1000 is 541.
    Random random(5489);
    for (int i = 1; i < 10'000; ++i)
        random.below(1000);
    EXPECT_EQ(random.below(1000), 541);
}

TEST(Random, PartsOfOneBookAreUnrelated)
{
    EXPECT_EQ(firstOf(Random::forPart(1, 2)), firstOf(Random::forPart(1, 2)));
    EXPECT_NE(firstOf(Random::forPart(1, 2)), firstOf(Random::forPart(1, 3)));
    EXPECT_NE(firstOf(Random::forPart(1, 2)), firstOf(Random::forPart(2, 1)));
}

TEST(Random, StaysWithinItsBoundsAndReachesThem)
{
    Random random(1);
    std::set<int> seen;
    for (int i = 0; i < 500; ++i)
        seen.insert(random.between(-2, 2));
    EXPECT_EQ(seen, (std::set<int>{-2, -1, 0, 1, 2}));
    EXPECT_EQ(random.below(1), 0);
    EXPECT_FALSE(random.chance(0));
    EXPECT_TRUE(random.chance(100));
}

TEST(Random, PicksEveryElementOfAList)
{
    Random random(3);
    const int list[] = {10, 20, 30};
    std::set<int> seen;
    for (int i = 0; i < 100; ++i)
        seen.insert(random.pick(list));
    EXPECT_EQ(seen, (std::set<int>{10, 20, 30}));
}

TEST(RecordUuid, DependsOnSeedKindAndOrdinalAndNothingElse)
{
    const QUuid uuid = recordUuid(1, RecordKind::Account, 1);
    EXPECT_EQ(uuid, recordUuid(1, RecordKind::Account, 1));
    EXPECT_NE(uuid, recordUuid(2, RecordKind::Account, 1));
    EXPECT_NE(uuid, recordUuid(1, RecordKind::Contact, 1));
    EXPECT_NE(uuid, recordUuid(1, RecordKind::Account, 2));
    EXPECT_EQ(uuid.version(), QUuid::Sha1);
}

} // namespace
} // namespace goodturn::sample
