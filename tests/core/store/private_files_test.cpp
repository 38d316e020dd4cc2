#include "core/store/private_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

class PrivateFilesTest : public ::testing::Test
{
protected:
    void SetUp() override { mask_ = ::umask(0); }
    void TearDown() override { ::umask(mask_); }

    QString path(const QString& name) const { return folder_.filePath(name); }
    static mode_t modeOf(const QString& path)
    {
        struct stat status = {};
        EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
        return status.st_mode & 0777;
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }

    QTemporaryDir folder_;
    mode_t mask_ = 0;
};

TEST_F(PrivateFilesTest, FoldersAndFilesAreTheOwnersOnlyWithoutAMask)
{
    ASSERT_TRUE(makePrivateFolder(path(u"a/b"_s)));
    ASSERT_TRUE(makePrivateFolder(path(u"a/b"_s))) << "is there already";
    ASSERT_TRUE(createPrivateFile(path(u"a/b/file"_s)));
    EXPECT_EQ(modeOf(path(u"a"_s)), 0700u);
    EXPECT_EQ(modeOf(path(u"a/b"_s)), 0700u);
    EXPECT_EQ(modeOf(path(u"a/b/file"_s)), 0600u);
}

TEST_F(PrivateFilesTest, AFileThatIsThereIsNotMadeAnew)
{
    ASSERT_TRUE(writePrivateFile(path(u"file"_s), "old"));
    const auto made = createPrivateFile(path(u"file"_s));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(bytesOf(path(u"file"_s)), "old");
}

TEST_F(PrivateFilesTest, WritingReplacesWholeAndLeavesNothingElse)
{
    ASSERT_TRUE(writePrivateFile(path(u"file"_s), "old"));
    ASSERT_TRUE(writePrivateFile(path(u"file"_s), "new"));
    EXPECT_EQ(bytesOf(path(u"file"_s)), "new");
    EXPECT_EQ(modeOf(path(u"file"_s)), 0600u);
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files), QStringList{u"file"_s});
}

TEST_F(PrivateFilesTest, ACopyIsTheSameAndPrivateAndNeverOverAnother)
{
    const QByteArray bytes(3'000'000, 'g');
    ASSERT_TRUE(writePrivateFile(path(u"from"_s), bytes));
    ASSERT_TRUE(QFile::setPermissions(path(u"from"_s), QFile::ReadOwner | QFile::ReadOther));
    ASSERT_TRUE(copyPrivately(path(u"from"_s), path(u"to"_s)));
    EXPECT_EQ(bytesOf(path(u"to"_s)), bytes);
    EXPECT_EQ(modeOf(path(u"to"_s)), 0600u);
    EXPECT_FALSE(copyPrivately(path(u"from"_s), path(u"to"_s)));
    EXPECT_FALSE(copyPrivately(path(u"missing"_s), path(u"other"_s)));
    EXPECT_FALSE(QFile::exists(path(u"other"_s)));
}

TEST_F(PrivateFilesTest, AStoppedCopyIsGone)
{
    ASSERT_TRUE(writePrivateFile(path(u"from"_s), QByteArray(3'000'000, 'g')));
    const auto copied = copyPrivately(path(u"from"_s), path(u"to"_s),
                                      [](qint64 done, qint64 total) { return done * 2 < total; });
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(path(u"to"_s)));
}

TEST_F(PrivateFilesTest, TheHashIsThatOfTheBytes)
{
    const QByteArray bytes(2'500'000, 'h');
    ASSERT_TRUE(writePrivateFile(path(u"file"_s), bytes));
    EXPECT_EQ(*sha256Of(path(u"file"_s)),
              QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    EXPECT_FALSE(sha256Of(path(u"missing"_s)));
}

TEST_F(PrivateFilesTest, AFreeNameIsFree)
{
    EXPECT_EQ(freeName(folder_.path(), u"book"_s, u".x"_s), path(u"book.x"_s));
    ASSERT_TRUE(createPrivateFile(path(u"book.x"_s)));
    ASSERT_TRUE(createPrivateFile(path(u"book 2.x"_s)));
    EXPECT_EQ(freeName(folder_.path(), u"book"_s, u".x"_s), path(u"book 3.x"_s));
}

TEST_F(PrivateFilesTest, AnUnfinishedFileGoesWithItsCompanions)
{
    {
        const UnfinishedFile unfinished(path(u"half"_s));
        UnfinishedFile done(path(u"whole"_s));
        for (const QString& name : {u"half"_s, u"half-wal"_s, u"whole"_s})
            ASSERT_TRUE(createPrivateFile(path(name)));
        done.finish();
    }
    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::Files), QStringList{u"whole"_s});
}

TEST_F(PrivateFilesTest, SyncingAndRenamingSayWhatIsMissing)
{
    EXPECT_TRUE(syncFolder(folder_.path()));
    EXPECT_FALSE(syncFile(path(u"missing"_s)));
    const auto renamed = renameFile(path(u"missing"_s), path(u"to"_s));
    ASSERT_FALSE(renamed);
    EXPECT_EQ(renamed.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(fileError(ENOSPC, u"x"_s).kind, ErrorKind::NoSpace);
    EXPECT_EQ(fileError(EROFS, u"x"_s).kind, ErrorKind::ReadOnly);
}

} // namespace
} // namespace goodturn::store
