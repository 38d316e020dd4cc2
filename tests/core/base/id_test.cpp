#include "core/base/id.h"

#include <QHash>

#include <gtest/gtest.h>

#include <type_traits>
#include <unordered_set>

using namespace goodturn;

namespace {
using HatId = Id<struct HatTag>;
using CoatId = Id<struct CoatTag>;
} // namespace

TEST(Id, IsInvalidUntilSaved)
{
    EXPECT_FALSE(HatId().isValid());
    EXPECT_FALSE(HatId(0).isValid());
    EXPECT_FALSE(HatId(-1).isValid());
    EXPECT_TRUE(HatId(1).isValid());
}

TEST(Id, OfOneRecordIsNoIdOfAnother)
{
    EXPECT_FALSE((std::is_convertible_v<HatId, CoatId>));
    EXPECT_FALSE((std::is_constructible_v<HatId, CoatId>));
    EXPECT_FALSE((std::is_convertible_v<qint64, HatId>));
}

TEST(Id, IsOrderedByItsValue)
{
    EXPECT_LT(HatId(2), HatId(10));
    EXPECT_EQ(HatId(7), HatId(7));
    EXPECT_EQ(HatId(7).value(), 7);
}

TEST(Id, IsAKeyOfHashes)
{
    QHash<HatId, int> byId{{HatId(1), 10}, {HatId(2), 20}};
    EXPECT_EQ(byId.value(HatId(2)), 20);
    const std::unordered_set<HatId> ids{HatId(1), HatId(1), HatId(2)};
    EXPECT_EQ(ids.size(), 2u);
}
