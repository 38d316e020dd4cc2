#include "core/store/backup.h"

#include "core/base/progress.h"
#include "core/store/private_files.h"
#include "core/store/quick_check.h"
#include "core/store/schema_check.h"
#include "core/store/sql_query.h"
#include "tests/core/store/filled_book.h"

#include <QRandomGenerator>
#include <QThread>

#include <atomic>

#include <sys/stat.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

const QDateTime morning(QDate(2026, 11, 22), QTime(9, 12, 1), Qt::UTC);

class BackupTest : public FilledBookTest
{
protected:
    Backup made(BackupReason reason = BackupReason::OnDemand, const QDateTime& at = morning)
    {
        auto backup = makeBackup(*database_, {backupFolder(), reason, at});
        EXPECT_TRUE(backup) << (backup ? "" : backup.error().detail.toStdString());
        return backup ? *backup : Backup{};
    }

    /// The backup with its manifest, as somebody might bring who can make manifests, too.
    void claimWhole(const Backup& backup)
    {
        BackupManifest manifest = backup.manifest;
        manifest.size = QFileInfo(backup.path).size();
        manifest.sha256 = *sha256Of(backup.path);
        ASSERT_TRUE(writeManifest(backup.path, manifest));
    }

    /// Alters a backup through SQL and hides that.
    void alter(const Backup& backup, const QString& sql)
    {
        {
            auto file = Database::open({backup.path, DatabaseConfig::Mode::OpenExisting});
            ASSERT_TRUE(file);
            ASSERT_TRUE((*file)->run(sql));
            ASSERT_TRUE((*file)->run(u"PRAGMA journal_mode=DELETE"_s));
        }
        claimWhole(backup);
    }
};

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
    return status.st_mode & 0777;
}

TEST_F(BackupTest, ABackupHoldsWhatWasCommittedAndSaysSo)
{
    fill(30);
    run(u"UPDATE account SET deleted_at='2026-11-22T09:12:00.000Z' WHERE id=7"_s);
    const Backup backup = made(BackupReason::BeforeImport);
    EXPECT_EQ(QFileInfo(backup.path).fileName(), u"book-2026-11-22T091201Z.goodturn"_s);
    const auto verified = verifyBackup(backup.path);
    ASSERT_TRUE(verified) << verified.error().detail.toStdString();
    EXPECT_EQ(*verified, backup.manifest);
    EXPECT_EQ(verified->reason, BackupReason::BeforeImport);
    EXPECT_EQ(verified->madeAt, morning);
    EXPECT_EQ(verified->bookName, u"book.goodturn"_s);
    EXPECT_EQ(verified->bookId, *bookId(*database_));
    EXPECT_FALSE(verified->bookId.isNull());
    EXPECT_EQ(verified->schemaVersion, newestSchemaVersion());
    EXPECT_EQ(verified->counts.front(), std::pair(RecordKind::Account, qint64(29)))
        << "the trash is not counted";
    const auto copy = Database::open({backup.path, DatabaseConfig::Mode::ReadOnly});
    ASSERT_TRUE(copy);
    EXPECT_EQ(*scalar(**copy, u"SELECT count(*) FROM account"_s), 30) << "but is there";
}

TEST_F(BackupTest, WhatIsNotCommittedYetIsNotInIt)
{
    fill(3);
    auto other = open(DatabaseConfig::Mode::OpenExisting);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->run(u"BEGIN IMMEDIATE"_s));
    ASSERT_TRUE((*other)->run(u"UPDATE account SET name='half'"_s));
    (void)bookId(*database_); // would wait for the lock
    const Backup backup = made();
    const auto copy = Database::open({backup.path, DatabaseConfig::Mode::ReadOnly});
    ASSERT_TRUE(copy);
    EXPECT_EQ(*scalar(**copy, u"SELECT count(*) FROM account WHERE name='half'"_s), 0);
}

TEST_F(BackupTest, AReadOnlyConnectionIsEnough)
{
    fill(3);
    const auto reader = open(DatabaseConfig::Mode::ReadOnly);
    ASSERT_TRUE(reader);
    const auto backup = makeBackup(**reader, {backupFolder(), BackupReason::Daily, morning});
    ASSERT_TRUE(backup) << backup.error().detail.toStdString();
    EXPECT_TRUE(verifyBackup(backup->path));
}

TEST_F(BackupTest, FilesAndFolderAreTheOwnersOnly)
{
    const mode_t before = ::umask(0);
    const Backup backup = made();
    ::umask(before);
    EXPECT_EQ(modeOf(backup.path), 0600u);
    EXPECT_EQ(modeOf(manifestPath(backup.path)), 0600u);
    EXPECT_EQ(modeOf(backupFolder()), 0700u);
}

TEST_F(BackupTest, TwoInOneSecondHaveTwoNames)
{
    const Backup first = made();
    const Backup second = made();
    EXPECT_NE(first.path, second.path);
    EXPECT_EQ(filesIn(backupFolder()).size(), 4);
    EXPECT_EQ(listBackups(backupFolder()).size(), 2u);
}

TEST_F(BackupTest, ProgramsThatMakeOneInTheSameSecondWaitForEachOther)
{
    fill(200);
    std::atomic<int> sound = 0;
    std::vector<std::unique_ptr<QThread>> programs;
    for (int i = 0; i < 4; ++i)
        programs.emplace_back(QThread::create([&] {
            const auto book = open(DatabaseConfig::Mode::OpenExisting, 10'000);
            const auto backup = makeBackup(**book, {backupFolder(), BackupReason::Daily, morning});
            sound += backup && verifyBackup(backup->path) ? 1 : 0;
        }));
    for (const auto& program : programs)
        program->start();
    for (const auto& program : programs)
        program->wait();
    EXPECT_EQ(sound, 4);
    EXPECT_EQ(listBackups(backupFolder()).size(), 4u);
}

TEST_F(BackupTest, WhatAKilledProgramLeftIsNoObstacle)
{
    const Backup first = made();
    ASSERT_TRUE(removeBackup(first));
    ASSERT_TRUE(createPrivateFile(first.path + u".unfinished"_s));
    EXPECT_EQ(made().path, first.path);
}

TEST_F(BackupTest, StoppedInAnyPhaseItLeavesNothing)
{
    fill(300);
    for (const qint64 percent : {0, 20, 55, 90}) {
        const auto stopped =
            makeBackup(*database_, {backupFolder(), BackupReason::Daily, morning},
                       [&](qint64 done, qint64 total) { return done * 100 < percent * total; });
        ASSERT_FALSE(stopped) << percent;
        EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled) << percent;
        EXPECT_TRUE(filesIn(backupFolder()).isEmpty()) << percent;
    }
    EXPECT_TRUE(verifyBackup(made().path)) << "the connection is good for more";
}

TEST_F(BackupTest, ProgressGoesUpToTheEnd)
{
    fill(300);
    qint64 last = 0;
    qint64 end = 0;
    ASSERT_TRUE(makeBackup(*database_, {backupFolder(), BackupReason::Daily, morning},
                           [&](qint64 done, qint64 total) {
                               EXPECT_LE(done, total);
                               last = done;
                               end = total;
                               return true;
                           }));
    EXPECT_GT(end, 0);
    EXPECT_EQ(last, end);
}

TEST_F(BackupTest, AFolderThatCanNotBeMadeIsNamed)
{
    QFile file(backupFolder());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto backup = makeBackup(*database_, {backupFolder() + u"/deep"_s, {}, morning});
    ASSERT_FALSE(backup);
    EXPECT_TRUE(backup.error().message.contains(backupFolder()));
}

TEST_F(BackupTest, AQuickCheckOfTheOpenBookCanBeStopped)
{
    fill(2000);
    EXPECT_TRUE(quickCheck(path()));
    const auto stopped = quickCheck(path(), [](qint64, qint64) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

TEST_F(BackupTest, ABookWithADanglingReferenceMakesNoBackup)
{
    run(u"PRAGMA foreign_keys=OFF"_s);
    run(u"INSERT INTO account_tag VALUES(99, 0, 'lost')"_s);
    const auto backup = makeBackup(*database_, {backupFolder(), {}, morning});
    ASSERT_FALSE(backup);
    EXPECT_EQ(backup.error().kind, ErrorKind::Corrupt);
    EXPECT_TRUE(filesIn(backupFolder()).isEmpty());
}

TEST_F(BackupTest, TwoThousandFlippedBitsAreAllCaught)
{
    fill(40);
    const Backup backup = made();
    const QByteArray whole = bytesOf(backup.path);
    QRandomGenerator random(2026);
    int unseenByIntegrityCheck = 0;
    for (int round = 0; round < 2000; ++round) {
        const qint64 at = random.bounded(qint64(whole.size()));
        const char flipped = char(whole[at] ^ (1 << random.bounded(8)));
        overwrite(backup.path, at, QByteArray(1, flipped));
        const auto verified = verifyBackup(backup.path);
        ASSERT_FALSE(verified) << "bit in byte " << at;
        ASSERT_EQ(verified.error().kind, ErrorKind::Corrupt);
        if (round < 300) {
            const auto file = Database::open({backup.path, DatabaseConfig::Mode::ReadOnly});
            const auto problems =
                file ? checkIntegrity(**file) : Result<QStringList>(failure({}, {}));
            unseenByIntegrityCheck += problems && problems->isEmpty();
        }
        overwrite(backup.path, at, QByteArray(1, whole[at]));
    }
    EXPECT_TRUE(verifyBackup(backup.path)) << "the bits are back";
    EXPECT_GT(unseenByIntegrityCheck, 30) << "without the hash many would pass";
}

TEST_F(BackupTest, EveryFlippedBitOfTheManifestThatMattersIsCaught)
{
    const Backup backup = made();
    const QString path = manifestPath(backup.path);
    const QByteArray whole = bytesOf(path);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        overwrite(path, at, QByteArray(1, char(whole[at] ^ 1)));
        const auto read = readManifest(backup.path);
        EXPECT_TRUE(!read || *read == backup.manifest) << "byte " << at;
        overwrite(path, at, QByteArray(1, whole[at]));
    }
}

TEST_F(BackupTest, AForeignTriggerIsRefusedThoughTheManifestFits)
{
    fill(2);
    const Backup backup = made();
    alter(backup, u"CREATE TRIGGER helper AFTER INSERT ON favour BEGIN DELETE FROM account; END"_s);
    const auto verified = verifyBackup(backup.path);
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().kind, ErrorKind::Corrupt);
    EXPECT_TRUE(verified.error().detail.contains(u"helper"_s));
}

TEST_F(BackupTest, AForeignViewIsRefusedThoughTheManifestFits)
{
    const Backup backup = made();
    alter(backup, u"CREATE VIEW account_view AS SELECT * FROM account"_s);
    EXPECT_FALSE(verifyBackup(backup.path));
}

TEST_F(BackupTest, ACountThatDiffersIsRefused)
{
    fill(2);
    Backup backup = made();
    alter(backup, u"UPDATE account SET name='Account'"_s);
    EXPECT_TRUE(verifyBackup(backup.path)) << "as many as before";
    alter(backup, u"UPDATE favour SET deleted_at='2026-11-22T09:12:00.000Z' WHERE id=1"_s);
    EXPECT_FALSE(verifyBackup(backup.path));
}

TEST_F(BackupTest, TheListIsNewestFirstAndNotesAnotherSize)
{
    const Backup first = made();
    const Backup second = made(BackupReason::Daily, morning.addDays(1));
    overwrite(first.path, QFileInfo(first.path).size(), "more");
    const auto list = listBackups(backupFolder());
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].path, second.path);
    EXPECT_TRUE(list[0].manifest.problem.isEmpty());
    EXPECT_FALSE(list[1].manifest.problem.isEmpty());
    EXPECT_TRUE(listBackups(u"/nowhere"_s).empty());
}

TEST_F(BackupTest, LeftoversGoButNotWhatIsUnderWay)
{
    const Backup backup = made();
    const QString old = backupFolder() + u"/old.goodturn.unfinished"_s;
    const QString young = backupFolder() + u"/young.goodturn.unfinished"_s;
    const QString orphan = backupFolder() + u"/gone.goodturn.json"_s;
    const QString youngManifest = backupFolder() + u"/young.goodturn.json"_s;
    for (const QString& path : {old, young, orphan, youngManifest})
        ASSERT_TRUE(createPrivateFile(path));
    {
        QFile file(old);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        const auto lastWeek = QDateTime::currentDateTime().addDays(-7);
        ASSERT_TRUE(file.setFileTime(lastWeek, QFileDevice::FileModificationTime));
    }
    removeLeftovers(backupFolder(), QDateTime::currentDateTimeUtc());
    EXPECT_FALSE(QFileInfo::exists(old));
    EXPECT_FALSE(QFileInfo::exists(orphan));
    EXPECT_TRUE(QFileInfo::exists(young));
    EXPECT_TRUE(QFileInfo::exists(youngManifest));
    EXPECT_TRUE(verifyBackup(backup.path));
    ASSERT_TRUE(removeBackup(backup));
    EXPECT_TRUE(listBackups(backupFolder()).empty());
    EXPECT_FALSE(QFileInfo::exists(manifestPath(backup.path)));
}

} // namespace
} // namespace goodturn::store
