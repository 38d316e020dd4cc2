#include "core/store/restore.h"

#include "core/store/backup.h"
#include "core/store/book_swap.h"
#include "core/store/private_files.h"
#include "core/store/sql_query.h"
#include "tests/core/store/filled_book.h"

#include <QElapsedTimer>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

const QDateTime morning(QDate(2026, 11, 22), QTime(9, 12, 1), Qt::UTC);
const QDate today(2026, 11, 22);

/// A book of ten accounts with a backup, to which an eleventh was added since.
class RestoreTest : public FilledBookTest
{
protected:
    void SetUp() override
    {
        FilledBookTest::SetUp();
        fill(10);
        const auto made = makeBackup(*database_, {backupFolder(), {}, morning});
        ASSERT_TRUE(made);
        backup_ = made->path;
        run(u"UPDATE account SET name='later'"_s);
    }

    void close() { database_.reset(); }

    qint64 countIn(const QString& file, const QString& name)
    {
        const auto opened = Database::open({file, DatabaseConfig::Mode::OpenExisting});
        if (!opened)
            return -1;
        return scalar(**opened, u"SELECT count(*) FROM account WHERE name LIKE ?"_s, {name})
            .value_or(-1);
    }

    QString backup_;
};

TEST_F(RestoreTest, TheBookIsAsItWasAndTheReplacedOneIsKept)
{
    close();
    const QString foretold = replacedPath(path(), today);
    const auto restored = restoreBackup(backup_, path(), today);
    ASSERT_TRUE(restored) << restored.error().detail.toStdString();
    EXPECT_EQ(QFileInfo(restored->replaced).fileName(), u"book replaced 2026-11-22.goodturn"_s);
    EXPECT_EQ(restored->replaced, foretold);
    EXPECT_EQ(countIn(path(), u"Account %"_s), 10);
    EXPECT_EQ(countIn(restored->replaced, u"later"_s), 10) << "what the -wal held is in it";
    EXPECT_TRUE(verifyBackup(backup_)) << "the backup stays";
    EXPECT_FALSE(filesIn(folder_.path()).filter(u"restoring"_s).size());
}

TEST_F(RestoreTest, AStaleLogBesideTheBookIsHarmless)
{
    const QByteArray log = bytesOf(path() + u"-wal"_s);
    ASSERT_GT(log.size(), 4096) << "the commits are still in the log";
    close();
    ASSERT_TRUE(QFile::remove(path()));
    {
        QFile stale(path() + u"-wal"_s);
        ASSERT_TRUE(stale.open(QIODevice::WriteOnly));
        stale.write(log);
    }
    const auto restored = restoreBackup(backup_, path(), today);
    ASSERT_TRUE(restored) << restored.error().detail.toStdString();
    EXPECT_TRUE(QFileInfo::exists(restored->replaced + u"-wal"_s)) << "moved with the old name";
    EXPECT_EQ(countIn(path(), u"Account %"_s), 10);
    EXPECT_EQ(countIn(path(), u"later"_s), 0);
}

TEST_F(RestoreTest, WithoutThatCareTheStaleLogWouldBeTaken)
{
    const QByteArray log = bytesOf(path() + u"-wal"_s);
    close();
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::copy(backup_, path()));
    {
        QFile stale(path() + u"-wal"_s);
        ASSERT_TRUE(stale.open(QIODevice::WriteOnly));
        stale.write(log);
    }
    EXPECT_NE(countIn(path(), u"Account %"_s), 10);
}

TEST_F(RestoreTest, ABookThatIsOpenIsNotReplaced)
{
    const auto restored = restoreBackup(backup_, path(), today);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::Busy);
    EXPECT_EQ(*scalar(*database_, u"SELECT count(*) FROM account WHERE name='later'"_s), 10);
    EXPECT_TRUE(filesIn(folder_.path()).filter(u"replaced"_s).isEmpty());
}

TEST_F(RestoreTest, LookingWhetherItIsOpenKeepsOurLocks)
{
    run(u"BEGIN IMMEDIATE"_s);
    EXPECT_EQ(refuseOpenBook(path()).error().kind, ErrorKind::Busy);
    const int child = ::fork();
    if (child == 0) { // another program asks whether the shared lock is still there
        const int file = ::open(QFile::encodeName(path()).constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        ::fcntl(file, F_GETLK, &lock);
        ::_exit(lock.l_type == F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
    run(u"COMMIT"_s);
}

TEST_F(RestoreTest, ADamagedBackupChangesNothing)
{
    close();
    overwrite(backup_, 5000, "torn");
    const QByteArray before = bytesOf(path());
    const auto restored = restoreBackup(backup_, path(), today);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(bytesOf(path()), before);
    EXPECT_EQ(filesIn(folder_.path()), QStringList{u"book.goodturn"_s});
}

TEST_F(RestoreTest, StoppedItChangesNothing)
{
    close();
    const QByteArray before = bytesOf(path());
    for (const qint64 percent : {0, 30, 60}) {
        const auto restored =
            restoreBackup(backup_, path(), today, [percent](qint64 done, qint64 total) {
                return done * 100 < total * percent;
            });
        ASSERT_FALSE(restored) << percent;
        EXPECT_EQ(restored.error().kind, ErrorKind::Cancelled) << percent;
        EXPECT_EQ(bytesOf(path()), before);
        EXPECT_EQ(filesIn(folder_.path()), QStringList{u"book.goodturn"_s});
    }
}

TEST_F(RestoreTest, ADamagedBookIsKeptByteByByteWithItsLog)
{
    const QByteArray log = bytesOf(path() + u"-wal"_s);
    close();
    overwrite(path(), 4096, QByteArray(12'000, 'x'));
    {
        QFile stale(path() + u"-wal"_s);
        ASSERT_TRUE(stale.open(QIODevice::WriteOnly));
        stale.write(log.first(10'000));
    }
    const QByteArray before = bytesOf(path());
    const auto restored = restoreBackup(backup_, path(), today);
    ASSERT_TRUE(restored) << restored.error().detail.toStdString();
    EXPECT_EQ(bytesOf(restored->replaced), before);
    EXPECT_EQ(bytesOf(restored->replaced + u"-wal"_s), log.first(10'000));
    EXPECT_EQ(countIn(path(), u"Account %"_s), 10);
}

TEST_F(RestoreTest, ABackupWithoutManifestIsRefused)
{
    close();
    ASSERT_TRUE(QFile::remove(manifestPath(backup_)));
    const auto restored = restoreBackup(backup_, path(), today);
    ASSERT_FALSE(restored);
    EXPECT_TRUE(restored.error().message.contains(u"no description"_s));
}

TEST_F(RestoreTest, ABackupOfANewerSchemaIsRefused)
{
    close();
    BackupManifest manifest = *readManifest(backup_);
    manifest.schemaVersion = newestSchemaVersion() + 1;
    ASSERT_TRUE(writeManifest(backup_, manifest));
    const auto restored = restoreBackup(backup_, path(), today);
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().kind, ErrorKind::NewerSchema);
}

TEST_F(RestoreTest, SeveralReplacedOnesOfADayAreAllKept)
{
    close();
    const auto first = restoreBackup(backup_, path(), today);
    const auto second = restoreBackup(backup_, path(), today);
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->replaced, second->replaced);
    EXPECT_EQ(countIn(first->replaced, u"later"_s), 10);
    EXPECT_EQ(countIn(second->replaced, u"Account %"_s), 10);
}

TEST_F(RestoreTest, ABookOpenInAnotherProgramIsSeen)
{
    close();
    EXPECT_TRUE(refuseOpenBook(path()));
    const int child = ::fork();
    if (child == 0) { // the other program: takes a shared lock as SQLite does, then waits
        const int file = ::open(QFile::encodeName(path()).constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_RDLCK;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        ::fcntl(file, F_SETLK, &lock);
        ::pause();
        ::_exit(0);
    }
    QElapsedTimer timer;
    timer.start();
    Result<void> refused;
    while ((refused = refuseOpenBook(path())) && !timer.hasExpired(10'000))
        QThread::yieldCurrentThread();
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Busy);
}

TEST_F(RestoreTest, SetAsideTakesTheCompanionsAlong)
{
    close();
    ASSERT_TRUE(createPrivateFile(path() + u"-wal"_s));
    ASSERT_TRUE(createPrivateFile(path() + u"-shm"_s));
    const auto aside = setAside(path(), u"damaged"_s, today);
    ASSERT_TRUE(aside);
    EXPECT_EQ(filesIn(folder_.path()), (QStringList{u"book damaged 2026-11-22.goodturn"_s,
                                                    u"book damaged 2026-11-22.goodturn-shm"_s,
                                                    u"book damaged 2026-11-22.goodturn-wal"_s}));
    EXPECT_EQ(*setAside(path(), u"damaged"_s, today), QString()) << "nothing is left";
}

} // namespace
} // namespace goodturn::store
