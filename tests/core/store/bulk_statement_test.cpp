#include "core/store/bulk_statement.h"

#include "core/store/row_sums.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"
#include "tests/core/store/store_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

class BulkStatementTest : public StoreTest
{
protected:
    Database& database() { return *database_; }

    Result<void> add(const QString& name, const QString& value)
    {
        BulkStatement insert(database(), u"INSERT INTO book_setting(name, value) VALUES(?, ?)"_s);
        insert.bind(1, name);
        insert.bind(2, value);
        return insert.run();
    }
};

TEST_F(BulkStatementTest, WritesRowsThatOtherStatementsRead)
{
    ASSERT_TRUE(add(u"Ängström"_s, u"ß"_s));
    ASSERT_TRUE(add(u"second"_s, u"2"_s));
    BulkStatement rows(database(), u"SELECT value, NULL, 7, 0.5 FROM book_setting "
                                   "WHERE name=? OR name='second' ORDER BY name"_s);
    rows.bind(1, u"Ängström"_s);
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.text(0), "2");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.text(0), "ß");
    EXPECT_TRUE(rows.isNull(1));
    EXPECT_FALSE(rows.optionalInteger(1));
    EXPECT_EQ(rows.integer(2), 7);
    EXPECT_EQ(rows.real(3), 0.5);
    EXPECT_FALSE(rows.next());
    EXPECT_TRUE(rows.finish());
}

TEST_F(BulkStatementTest, BindsNumbersAndTheirAbsence)
{
    BulkStatement row(database(), u"SELECT ?, ?, ?"_s);
    row.bind(1, qint64(1) << 60);
    row.bind(2, 0.25);
    row.bind(3, std::optional<int>());
    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.integer(0), qint64(1) << 60);
    EXPECT_EQ(row.real(1), 0.25);
    EXPECT_TRUE(row.isNull(2));
}

TEST_F(BulkStatementTest, TellsWhatSqliteRefused)
{
    ASSERT_TRUE(add(u"one"_s, u"1"_s));
    const auto again = add(u"one"_s, u"2"_s);
    ASSERT_FALSE(again);
    EXPECT_TRUE(again.error().detail.contains(u"UNIQUE"_s));
    EXPECT_TRUE(add(u"two"_s, u"2"_s)) << "it is ready for the next values";

    BulkStatement nonsense(database(), u"SELEC 1"_s);
    EXPECT_FALSE(nonsense.run());
    EXPECT_FALSE(nonsense.next());
    EXPECT_FALSE(nonsense.finish());
}

TEST_F(BulkStatementTest, CanNotBeUsedWhileItIsBeingRead)
{
    const QString sql = u"SELECT 1 UNION SELECT 2"_s;
    BulkStatement reading(database(), sql);
    ASSERT_TRUE(reading.next());
    BulkStatement other(database(), sql);
    EXPECT_FALSE(other.next());
    EXPECT_FALSE(other.finish());
    EXPECT_TRUE(reading.next()) << "the first goes on";
}

TEST_F(BulkStatementTest, KeepsTheSumsOfTheRows)
{
    {
        auto transaction = Transaction::begin(database());
        ASSERT_TRUE(transaction);
        ASSERT_TRUE(add(u"one"_s, u"1"_s));
        ASSERT_FALSE(add(u"one"_s, u"1"_s));
        ASSERT_TRUE(transaction->commit());
    }
    const auto problems = database().rowSums().check(database());
    ASSERT_TRUE(problems);
    EXPECT_TRUE(problems->isEmpty());
}

} // namespace
} // namespace goodturn::store
