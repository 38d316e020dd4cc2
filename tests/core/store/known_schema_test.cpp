#include "core/store/known_schema.h"

#include "core/store/raw_sqlite.h"
#include "tests/core/store/store_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

class KnownSchemaTest : public StoreTest
{
protected:
    QStringList differences()
    {
        return schemaDifferences(*knownSchema(newestSchemaVersion()), *schemaOf(*database_));
    }
};

TEST_F(KnownSchemaTest, ANewBookHasIt)
{
    EXPECT_TRUE(differences().isEmpty()) << differences().join(u'\n').toStdString();
    EXPECT_GT(knownSchema(newestSchemaVersion())->size(), 20u);
}

TEST_F(KnownSchemaTest, EachForeignObjectIsNamed)
{
    ASSERT_TRUE(database_->run(
        u"CREATE TRIGGER t1 AFTER INSERT ON goal BEGIN DELETE FROM goal; END;"
        "CREATE VIEW v1 AS SELECT 1; CREATE TABLE x1(a); CREATE INDEX i1 ON goal(title)"_s));
    const QString found = differences().join(u'\n');
    for (const QString& name : {u"t1"_s, u"v1"_s, u"x1"_s, u"i1"_s})
        EXPECT_TRUE(found.contains(name)) << name.toStdString();
    EXPECT_EQ(*checkSchema(*database_), differences());
    EXPECT_EQ(differences().size(), 4);
}

TEST_F(KnownSchemaTest, AMissingIndexAndAnAlteredTableAreNamed)
{
    ASSERT_TRUE(
        database_->run(u"DROP INDEX journal_by_unit; ALTER TABLE goal ADD COLUMN extra TEXT"_s));
    const QStringList found = differences();
    ASSERT_EQ(found.size(), 2);
    EXPECT_TRUE(found.join(u'\n').contains(u"journal_by_unit"_s));
    EXPECT_TRUE(found.join(u'\n').contains(u"goal"_s));
}

TEST_F(KnownSchemaTest, ASchemaThatNobodyMadeIsAnError)
{
    EXPECT_FALSE(knownSchema(newestSchemaVersion() + 1));
    EXPECT_TRUE(knownSchema(0)->empty());
}

TEST(RawSqlite, EveryKindOfValueComesBack)
{
    auto database = RawDatabase::inMemory();
    ASSERT_TRUE(database);
    ASSERT_TRUE(database->run(u"CREATE TABLE t(a)"_s));
    const std::vector<Value> values{Value(), Value(qint64(1) << 40), Value(0.5), Value(u"Größe"_s),
                                    Value(QByteArray("\0x", 2))};
    RawStatement insert(*database, u"INSERT INTO t VALUES(?)"_s);
    for (const Value& value : values) {
        insert.start({value});
        ASSERT_EQ(insert.step(), RawStatement::Step::Done);
    }
    RawStatement rows(*database, u"SELECT a FROM t ORDER BY rowid"_s);
    EXPECT_EQ(rows.columnCount(), 1);
    for (const Value& value : values) {
        ASSERT_EQ(rows.step(), RawStatement::Step::Row);
        EXPECT_EQ(rows.value(0), value);
    }
    EXPECT_EQ(rows.step(), RawStatement::Step::Done);
}

TEST(RawSqlite, FaultsAreAnswers)
{
    auto database = RawDatabase::inMemory();
    ASSERT_TRUE(database);
    RawStatement nonsense(*database, u"SELECT * FROM nowhere"_s);
    nonsense.start({1});
    EXPECT_EQ(nonsense.step(), RawStatement::Step::Failed);
    const auto ran = database->run(u"DROP TABLE nowhere"_s);
    ASSERT_FALSE(ran);
    EXPECT_TRUE(ran.error().detail.contains(u"nowhere"_s));
    EXPECT_FALSE(RawDatabase::openFile(u"/nowhere/book.goodturn"_s));
}

} // namespace
} // namespace goodturn::store
