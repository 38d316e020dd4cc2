// This program knows one migration more than Goodturn does, so that the newest stored book is an
// older book to it.
#include "tests/core/book/stored_books.h"

#include "core/book/backup_service.h"
#include "core/store/backup.h"
#include "core/store/known_schema.h"
#include "core/store/private_files.h"
#include "core/store/raw_sqlite.h"
#include "core/store/restore.h"
#include "core/store/sql_query.h"

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using namespace goodturn::testing;

class MigrationBackup : public ::testing::Test
{
protected:
    int versionOf(const QString& path)
    {
        const auto database = store::Database::open({path, store::DatabaseConfig::Mode::ReadOnly});
        return database ? store::schemaVersion(**database).value_or(-1) : -1;
    }

    const int old = store::newestSchemaVersion() - 1;
    const StoredBookCopy copy{old};
};

TEST_F(MigrationBackup, IsMadeVerifiedAndOfTheOldSchema)
{
    must(copy.open());
    EXPECT_EQ(versionOf(copy.path()), old + 1);
    const auto backups = store::listBackups(copy.backups());
    ASSERT_EQ(backups.size(), 1u);
    EXPECT_EQ(backups.front().manifest.schemaVersion, old);
    EXPECT_EQ(backups.front().manifest.reason, store::BackupReason::BeforeMigration);
    EXPECT_TRUE(store::verifyBackup(backups.front().path)) << "against the schema as it was then";
}

TEST_F(MigrationBackup, GoesWhereTheCallerSays)
{
    const QString folder = copy.folder() + u"/elsewhere"_s;
    must(copy.open(folder));
    EXPECT_EQ(store::listBackups(folder).size(), 1u);
    EXPECT_TRUE(store::listBackups(copy.backups()).empty());
}

TEST_F(MigrationBackup, GoesBesideTheBookWhereItsPlaceIsGone)
{
    const QString file = copy.folder() + u"/no-folder"_s;
    must(store::createPrivateFile(file));
    must(copy.open(file + u"/deep"_s));
    EXPECT_EQ(store::listBackups(copy.backups()).size(), 1u);
}

TEST_F(MigrationBackup, WithoutOneTheBookStaysAsItIs)
{
    must(store::createPrivateFile(copy.backups())); // where the folder would be made
    const auto opened = copy.open();
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(u"No backup was made"_s));
    EXPECT_EQ(versionOf(copy.path()), old);
}

TEST_F(MigrationBackup, ADamagedOldBookIsNotMigrated)
{
    const auto number = [&](const QString& sql) {
        const auto database = must(store::RawDatabase::openFile(copy.path()));
        store::RawStatement row(database, sql);
        return row.step() == store::RawStatement::Step::Row ? row.integer(0) : 0;
    };
    const qint64 pageSize = number(u"PRAGMA page_size"_s);
    const qint64 page = number(u"SELECT rootpage FROM sqlite_master WHERE name='journal'"_s);
    {
        QFile file(copy.path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek((page - 1) * pageSize));
        file.write(QByteArray(pageSize, 'x'));
    }
    EXPECT_FALSE(copy.open());
    EXPECT_EQ(versionOf(copy.path()), old);
}

TEST_F(MigrationBackup, RestoredAndOpenedItIsMigratedAgain)
{
    must(copy.open());
    const auto backup = store::listBackups(copy.backups()).front();
    must(store::restoreBackup(backup.path, copy.path(), QDate(2026, 11, 22)));
    EXPECT_EQ(versionOf(copy.path()), old);
    const auto book = must(copy.open());
    EXPECT_TRUE(book->queries().accountByText(EveryKind::account()));
    EXPECT_EQ(versionOf(copy.path()), old + 1);
}

TEST_F(MigrationBackup, ANewBookNeedsNone)
{
    BookFixture fixture;
    EXPECT_FALSE(QFileInfo::exists(fixture.path(u"Backups"_s)));
    EXPECT_EQ(store::schemaDifferences(must(store::knownSchema(old + 1)),
                                       must(store::schemaOf(fixture.book().database()))),
              QStringList());
}

} // namespace
} // namespace goodturn::book
