#include "core/store/transaction.h"

#include "core/store/sql_query.h"
#include "tests/core/store/store_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

const QString insert = u"INSERT INTO book_setting(name, value) VALUES(?,'x')"_s;

Result<void> add(Database& database, const QString& name)
{
    SqlQuery query(database, insert);
    return query.run({name});
}

qint64 count(Database& database)
{
    return scalar(database, u"SELECT count(*) FROM book_setting WHERE name<>'row_sums'"_s)
        .value_or(-1);
}

TEST_F(StoreTest, WhatIsNotCommittedIsRolledBack)
{
    {
        auto transaction = Transaction::begin(*database_);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(add(*database_, u"a"_s));
    }
    EXPECT_FALSE(database_->inTransaction());
    EXPECT_EQ(count(*database_), 0);
}

TEST_F(StoreTest, AfterADiskGaveUpInTheMiddleNothingIsWrittenAlone)
{
    {
        auto transaction = Transaction::begin(*database_);
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(add(*database_, u"a"_s));
        ASSERT_TRUE(database_->run(u"ROLLBACK"_s)); // as SQLite does by itself when a disk is full
        EXPECT_TRUE(database_->hasLostTransaction());
        const auto alone = add(*database_, u"b"_s);
        ASSERT_FALSE(alone);
        EXPECT_EQ(alone.error().kind, ErrorKind::Io);
        EXPECT_TRUE(alone.error().message.contains(path()));
        EXPECT_FALSE(Transaction::begin(*database_));
        EXPECT_FALSE(transaction->commit());
    }
    EXPECT_FALSE(database_->hasLostTransaction());
    EXPECT_EQ(count(*database_), 0);
    EXPECT_TRUE(add(*database_, u"c"_s)) << "the connection is good for more";
}

TEST_F(StoreTest, WhatIsCommittedIsSeenByAnotherConnection)
{
    auto transaction = Transaction::begin(*database_);
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(add(*database_, u"a"_s));
    ASSERT_TRUE(transaction->commit());
    auto other = open(DatabaseConfig::Mode::OpenExisting);
    ASSERT_TRUE(other);
    EXPECT_EQ(count(**other), 1);
}

TEST_F(StoreTest, AnInnerTransactionRollsBackAlone)
{
    auto outer = Transaction::begin(*database_);
    ASSERT_TRUE(outer);
    ASSERT_TRUE(add(*database_, u"outer"_s));
    {
        auto inner = Transaction::begin(*database_);
        ASSERT_TRUE(inner);
        ASSERT_TRUE(add(*database_, u"inner"_s));
    }
    ASSERT_TRUE(outer->commit());
    EXPECT_EQ(count(*database_), 1);
}

TEST_F(StoreTest, TheWriteLockIsTakenAtTheStart)
{
    auto mine = Transaction::begin(*database_);
    ASSERT_TRUE(mine);
    auto other = open(DatabaseConfig::Mode::OpenExisting);
    ASSERT_TRUE(other);
    const auto theirs = Transaction::begin(**other);
    ASSERT_FALSE(theirs);
    EXPECT_EQ(theirs.error().kind, ErrorKind::Busy);
    EXPECT_TRUE(theirs.error().message.contains(path()));
}

} // namespace
} // namespace goodturn::store
