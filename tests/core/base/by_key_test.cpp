#include "core/base/by_key.h"

#include <gtest/gtest.h>

namespace goodturn {
namespace {

TEST(ByKeyTest, KeepsTheValueOfEachKeyHoweverFarApartTheyAre)
{
    ByKey<qint64> values(-1);
    const qint64 last = ByKey<qint64>::longestRow - 1;
    const std::vector<qint64> keys{
        0, 7, last * 3 / 4, last, last + 1, last * 5 / 4, qint64(1) << 60, -3};
    for (const qint64 key : keys)
        values.insert(key, key + 100);
    for (const qint64 key : keys)
        EXPECT_EQ(values.value(key), key + 100);
    for (const qint64 key : {qint64(1), last - 1, last + 2, qint64(1) << 59, qint64(-4)})
        EXPECT_EQ(values.value(key), -1) << key;
}

TEST(ByKeyTest, TakesTheLastValueOfAKey)
{
    ByKey<bool> values(false);
    values.insert(5, true);
    values.insert(5, false);
    values.insert(6, true);
    EXPECT_FALSE(values.value(5));
    EXPECT_TRUE(values.value(6));
}

} // namespace
} // namespace goodturn
