#include "core/book/backup_service.h"

#include "core/book/import_service.h"
#include "core/book/sample_service.h"
#include "tests/support/book_fixture.h"

#include <QDir>
#include <QFile>

namespace goodturn::book {
namespace {
using namespace Qt::StringLiterals;
using store::BackupReason;
using testing::BookFixture;
using testing::must;

struct BackupCase : BookFixture
{
    BackupService backups{book()};

    QStringList backupFiles()
    {
        return QDir(defaultBackupFolder(book().path())).entryList({u"*.goodturn"_s}, QDir::Files);
    }

    QString csv()
    {
        QFile file(path(u"favours.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("account,date,direction,kind,title,worth,amount,currency,contact,from_ask\n"
                   "Kestrel,2026-11-01,given,insight,Benchmark,3,,,,\n");
        return file.fileName();
    }
};

TEST(BackupService, ABackupIsListedWithWhatItHolds)
{
    BackupCase f;
    f.addAccount(u"Kestrel"_s);
    const auto made = must(f.backups.makeNow(BackupReason::OnDemand));
    const auto list = must(f.backups.list());
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list.front().path, made.path);
    EXPECT_EQ(list.front().manifest.counts.front(), std::pair(RecordKind::Account, qint64(1)));
    EXPECT_EQ(must(f.backups.newest())->path, made.path);
    EXPECT_TRUE(made.path.startsWith(QFileInfo(f.book().path()).absolutePath() + u"/Backups/"_s));
}

TEST(BackupService, ItIsDueOnceADayForABookThatHoldsSomething)
{
    BackupCase f;
    EXPECT_FALSE(must(f.backups.dueToday())) << "there is nothing to lose yet";
    f.addAccount(u"Kestrel"_s);
    EXPECT_TRUE(must(f.backups.dueToday()));
    const auto made = must(f.backups.makeNow(BackupReason::Daily));
    EXPECT_FALSE(must(f.backups.dueToday()));
    f.clock().moveTo(f.today().addDays(1));
    EXPECT_TRUE(must(f.backups.dueToday()));
    must(f.backups.makeNow(BackupReason::Daily));
    QFile torn(must(f.backups.newest())->path);
    ASSERT_TRUE(torn.resize(4096));
    EXPECT_TRUE(must(f.backups.dueToday())) << "a damaged one does not count";
    EXPECT_EQ(must(f.backups.newest())->path, made.path);
}

TEST(BackupService, PlaceAndCountsAreTheBooksOwn)
{
    BackupCase f;
    f.addAccount(u"Kestrel"_s);
    EXPECT_EQ(must(f.backups.settings()).folder, defaultBackupFolder(f.book().path()));
    const QString elsewhere = f.path(u"other disk"_s);
    must(f.backups.setSettings({elsewhere, {3, 2, 1}}));
    const auto settings = must(BackupService(f.book()).settings());
    EXPECT_EQ(settings.folder, elsewhere);
    EXPECT_EQ(settings.counts, (store::RotationCounts{3, 2, 1}));
    const auto made = must(f.backups.makeNow(BackupReason::OnDemand));
    EXPECT_TRUE(made.path.startsWith(elsewhere));
    must(f.backups.setSettings({{}, {}}));
    EXPECT_EQ(must(f.backups.settings()).folder, defaultBackupFolder(f.book().path()));
}

TEST(BackupService, NonsenseInTheSettingsIsRefusedOrPassedOver)
{
    BackupCase f;
    EXPECT_FALSE(f.backups.setSettings({u"relative"_s, {}}));
    EXPECT_FALSE(f.backups.setSettings({{}, {-1, 4, 12}}));
    EXPECT_FALSE(f.backups.setSettings({{}, {7, 4, 4000}}));
    must(f.book().setSetting(u"backup.daily"_s, u"many"_s));
    EXPECT_EQ(must(f.backups.settings()).counts.daily, 7);
}

TEST(BackupService, TheRotationDropsFilesAndManifests)
{
    BackupCase f;
    f.addAccount(u"Kestrel"_s);
    must(f.backups.setSettings({{}, {2, 0, 0}}));
    for (int day = 0; day < 5; ++day) {
        f.clock().moveTo(f.today().addDays(1));
        must(f.backups.makeNow(BackupReason::Daily));
    }
    EXPECT_EQ(must(f.backups.list()).size(), 2u);
    EXPECT_EQ(QDir(defaultBackupFolder(f.book().path())).entryList(QDir::Files).size(), 4);
    must(f.backups.setSettings({{}, {0, 0, 0}}));
    EXPECT_EQ(must(f.backups.rotate()), 1);
    EXPECT_EQ(must(f.backups.list()).size(), 1u) << "the newest stays";
}

TEST(BackupService, AnotherBooksBackupsAreLeftAlone)
{
    BackupCase f;
    BackupCase other;
    f.addAccount(u"Kestrel"_s);
    other.addAccount(u"Other"_s);
    const QString shared = f.path(u"shared"_s);
    must(other.backups.setSettings({shared, {1, 0, 0}}));
    must(f.backups.setSettings({shared, {1, 0, 0}}));
    must(other.backups.makeNow(BackupReason::Daily));
    for (int day = 0; day < 3; ++day) {
        f.clock().moveTo(f.today().addDays(1));
        must(f.backups.makeNow(BackupReason::Daily));
    }
    EXPECT_EQ(must(other.backups.list()).size(), 1u) << "both are called test.goodturn";
    EXPECT_EQ(must(f.backups.list()).size(), 1u);
    EXPECT_EQ(backupsOf(f.book().path(), QUuid(), shared).size(), 2u)
        << "of a book that can't be read any more, all of its name";
}

TEST(BackupService, ACheckIsNotedInTheManifest)
{
    BackupCase f;
    f.addAccount(u"Kestrel"_s);
    const auto made = must(f.backups.makeNow(BackupReason::OnDemand));
    const QDateTime later = f.clock().nowUtc().addDays(3);
    EXPECT_EQ(must(checkBackup(made.path, later)).checkedAt, later);
    {
        QFile file(made.path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(6000));
        file.write("x");
    }
    EXPECT_FALSE(checkBackup(made.path, later.addDays(1)));
    const auto list = must(f.backups.list());
    ASSERT_EQ(list.size(), 1u);
    EXPECT_FALSE(list.front().manifest.problem.isEmpty());
    EXPECT_EQ(list.front().manifest.checkedAt, later.addDays(1));
    must(f.backups.setSettings({{}, {0, 0, 0}}));
    EXPECT_EQ(must(f.backups.rotate()), 0) << "it is kept to be looked at";
}

TEST(BackupService, AnImportIsPrecededByABackup)
{
    BackupCase f;
    f.addAccount(u"Before"_s);
    must(importFiles(f.book(), {f.csv()}, false));
    const auto list = must(f.backups.list());
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list.front().manifest.reason, BackupReason::BeforeImport);
    EXPECT_EQ(list.front().manifest.counts.front().second, 1) << "as it was before";
}

TEST(BackupService, ADryRunAndAnEmptyBookNeedNone)
{
    BackupCase f;
    must(importFiles(f.book(), {f.csv()}, false));
    EXPECT_TRUE(f.backupFiles().isEmpty());
    must(importFiles(f.book(), {f.csv()}, true));
    EXPECT_TRUE(f.backupFiles().isEmpty());
}

TEST(BackupService, WithoutABackupNothingIsImported)
{
    BackupCase f;
    f.addAccount(u"Before"_s);
    QFile inTheWay(defaultBackupFolder(f.book().path()));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_FALSE(importFiles(f.book(), {f.csv()}, false));
    EXPECT_EQ(must(f.book().queries().accountCount()), 1);
}

TEST(BackupService, WhereThePlaceIsGoneTheBackupGoesBesideTheBook)
{
    BackupCase f;
    f.addAccount(u"Before"_s);
    QFile inTheWay(f.path(u"gone"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    must(f.backups.setSettings({f.path(u"gone/disk"_s), {}}));
    EXPECT_FALSE(f.backups.makeNow(BackupReason::Daily)) << "a person is told";
    must(importFiles(f.book(), {f.csv()}, false));
    EXPECT_EQ(f.backupFiles().size(), 1);
}

TEST(BackupService, TheSampleIsBackedUpWhole)
{
    BackupCase f;
    must(fillWithSample(f.book()));
    const auto made = must(f.backups.makeNow(BackupReason::OnDemand));
    EXPECT_TRUE(store::verifyBackup(made.path));
}

} // namespace
} // namespace goodturn::book
