#include "core/store/merge_log.h"

#include "tests/support/book_fixture.h"

#include <gtest/gtest.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;
using change::UnitId;
using testing::must;

class MergeLogTest : public ::testing::Test, protected testing::BookFixture
{
protected:
    Database& database() { return book().database(); }
    LoggedMerge merge(qint64 unit, qint64 kept, qint64 other)
    {
        LoggedMerge merge{UnitId(unit),
                          {RecordKind::Account, kept},
                          {RecordKind::Account, other},
                          QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC),
                          u"rep"_s,
                          {{u"favour"_s, 3}}};
        must(logMerge(database(), merge));
        return merge;
    }
    bool isInEffect(qint64 unit) { return mergeInEffect(database(), UnitId(unit)).has_value(); }
};

TEST_F(MergeLogTest, TellsOfMergesNewestFirst)
{
    merge(4, 1, 2);
    merge(7, 3, 4);
    const auto merges = must(mergesInEffect(database()));
    ASSERT_EQ(merges.size(), 2U);
    EXPECT_EQ(merges[0].unit, UnitId(7));
    EXPECT_EQ(merges[1].kept, (RecordKey{RecordKind::Account, 1}));
    EXPECT_EQ(merges[1].other, (RecordKey{RecordKind::Account, 2}));
    EXPECT_EQ(merges[1].by, u"rep"_s);
    EXPECT_EQ(merges[1].at, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
    EXPECT_EQ(merges[1].moved.value(u"favour"_s).toInt(), 3);
}

TEST_F(MergeLogTest, FollowsUndoAndRedoHoweverOften)
{
    merge(4, 1, 2);
    qint64 unit = 4;
    for (qint64 next = 10; next < 16; ++next) {
        must(followRevert(database(), UnitId(unit), UnitId(next)));
        EXPECT_EQ(isInEffect(4), next % 2 == 1) << next;
        unit = next;
    }
}

TEST_F(MergeLogTest, AMergeThatWasSplitIsBackWhenTheSplitIsUndone)
{
    merge(4, 1, 2);
    must(logSplit(database(), UnitId(4), UnitId(9)));
    EXPECT_EQ(mergeInEffect(database(), UnitId(4)).error().kind, ErrorKind::NotFound);
    must(followRevert(database(), UnitId(9), UnitId(10)));
    EXPECT_TRUE(isInEffect(4));
    must(followRevert(database(), UnitId(4), UnitId(11))); // then the merge itself
    EXPECT_FALSE(isInEffect(4));
}

TEST_F(MergeLogTest, ActsThatWereNoMergeLeaveItAlone)
{
    merge(4, 1, 2);
    must(followRevert(database(), UnitId(5), UnitId(6)));
    EXPECT_TRUE(isInEffect(4));
}

TEST_F(MergeLogTest, ForgetsAllThatWasMergedWithARecord)
{
    merge(4, 1, 2);
    merge(5, 3, 1);
    merge(6, 3, 4);
    must(forgetMergesOf(database(), {RecordKind::Contact, 1}));
    EXPECT_EQ(must(mergesInEffect(database())).size(), 3U) << "that is a person";
    must(forgetMergesOf(database(), {RecordKind::Account, 1}));
    const auto left = must(mergesInEffect(database()));
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].unit, UnitId(6));
}

} // namespace
} // namespace goodturn::store
