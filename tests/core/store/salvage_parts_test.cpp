#include "core/store/salvage_history.h"
#include "core/store/salvage_mend.h"
#include "core/store/torn_table.h"

#include "core/store/schema_check.h"
#include "core/store/sql_query.h"
#include "tests/core/store/filled_book.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

constexpr int accounts = 300;

class SalvageParts : public FilledBookTest
{
protected:
    void SetUp() override
    {
        FilledBookTest::SetUp();
        fill(accounts);
    }
};

TEST_F(SalvageParts, TablesAreReadByTheirKeys)
{
    run(u"PRAGMA journal_mode=DELETE"_s);
    database_.reset();
    auto database = RawDatabase::openFile(path());
    ASSERT_TRUE(database);
    for (const TornTable& table : tablesOf(*database)) {
        qint64 rows = 0;
        const auto reading = readTorn(*database, table, 10, [&](qint64, const auto& row) {
            EXPECT_EQ(qsizetype(row.size()), table.columns.size());
            ++rows;
            return true;
        });
        EXPECT_TRUE(reading.isWhole) << table.name.toStdString();
        EXPECT_TRUE(reading.missing.empty());
        if (table.name == u"account_tag"_s) {
            EXPECT_EQ(rows, accounts);
            EXPECT_EQ(table.order, u"account_id, position"_s);
        }
        if (table.name == u"favour"_s) {
            EXPECT_EQ(table.whole.size(), 1) << "the index of the UUIDs";
        }
    }
}

TEST_F(SalvageParts, ReferencesToNothingAreMended)
{
    run(u"PRAGMA foreign_keys=OFF"_s);
    run(u"UPDATE favour SET giver=77, ask_id=88 WHERE id=1"_s);
    run(u"INSERT INTO journal VALUES(5, 99, 'goal', 1, 'insert', '{}')"_s);
    SalvageReport report;
    MissingRecords missing;
    const auto mended = mendReferences(*database_, missing, report);
    ASSERT_TRUE(mended) << mended.error().detail.toStdString();
    EXPECT_EQ(report.standInNames, QStringList{u"Lost person 77"_s});
    EXPECT_TRUE(missing[RecordKind::Contact].contains(77));
    EXPECT_EQ(report.linksCut, 2) << "the ask is emptied, the line of no act goes";
    EXPECT_EQ(*scalar(*database_, u"SELECT giver FROM favour WHERE id=1"_s), 77);
    run(u"PRAGMA foreign_keys=ON"_s);
    EXPECT_EQ(*checkIntegrity(*database_), QStringList());
}

TEST_F(SalvageParts, ARecordComesUnderTheKeyThatItHadWithItsLists)
{
    run(u"PRAGMA foreign_keys=OFF"_s);
    run(u"DELETE FROM account WHERE id IN (1, 2)"_s);
    Account account;
    account.name = u"Kestrel"_s;
    account.meta.version = 1;
    account.meta.createdAt = account.meta.changedAt =
        QDateTime(QDate(2026, 11, 22), QTime(9, 12), Qt::UTC);
    account.meta.createdBy = account.meta.changedBy = u"rep"_s;
    account.tags = {u"key"_s, u"ports"_s};
    ASSERT_TRUE(insertUnder(*database_, shapeOf<Account>(), toRow(account), 1));
    account.tags.clear();
    ASSERT_TRUE(insertUnder(*database_, shapeOf<Account>(), toRow(account), 2));
    const QString count = u"SELECT count(*) FROM account_tag WHERE account_id=?"_s;
    EXPECT_EQ(*scalar(*database_, count, {1}), 2) << "its own lists take the place";
    EXPECT_EQ(*scalar(*database_, count, {2}), 1) << "what was left over stays";
    EXPECT_EQ(*checkIntegrity(*database_), QStringList());
}

} // namespace
} // namespace goodturn::store
