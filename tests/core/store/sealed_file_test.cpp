#include "core/store/sealed_file.h"
#include "core/store/sealed_format.h"

#include "core/store/private_files.h"
#include "tests/core/store/filled_book.h"

#include <QRandomGenerator>

#include <sys/stat.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

const QString words = u"grüne Flasche 7"_s;
constexpr SealStrength weak{1, 8192}; // of a test, which need not resist anybody

class SealedFileTest : public FilledBookTest
{
protected:
    void SetUp() override
    {
        FilledBookTest::SetUp();
        fill(40);
        const auto made =
            makeBackup(*database_, {backupFolder(), BackupReason::OnDemand,
                                    QDateTime(QDate(2026, 11, 22), QTime(9, 12), Qt::UTC)});
        ASSERT_TRUE(made);
        backup_ = *made;
        ASSERT_TRUE(sealBackup(backup_.path, words, sealed(), {}, weak));
    }

    QString sealed() const { return path("carried.goodturn-sealed"); }
    QString elsewhere() const { return path("elsewhere"); }

    Backup backup_;
};

TEST_F(SealedFileTest, ComesBackBitByBitWithItsManifest)
{
    const auto opened = openSealed(sealed(), words, elsewhere());
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    EXPECT_EQ(opened->manifest, backup_.manifest);
    EXPECT_EQ(bytesOf(opened->path), bytesOf(backup_.path));
    EXPECT_TRUE(verifyBackup(opened->path));
    EXPECT_EQ(QFileInfo(opened->path).fileName(), QFileInfo(backup_.path).fileName());
}

TEST_F(SealedFileTest, NothingOfTheBookCanBeReadInIt)
{
    const QByteArray bytes = bytesOf(sealed());
    for (const QByteArray& word : {QByteArray("Account"), QByteArray("SQLite"),
                                   QByteArray("book.goodturn"), QByteArray("sha256")}) {
        EXPECT_FALSE(bytes.contains(word)) << word.constData();
    }
    EXPECT_TRUE(isSealed(sealed()));
    EXPECT_FALSE(isSealed(backup_.path));
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(sealed()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(SealedFileTest, SealedTwiceItIsNeverTheSame)
{
    ASSERT_TRUE(sealBackup(backup_.path, words, path("again"), {}, weak));
    EXPECT_NE(bytesOf(sealed()).mid(40), bytesOf(path("again")).mid(40));
}

TEST_F(SealedFileTest, AWrongPassphraseIsCalledThat)
{
    for (const QString& wrong : {u"grune Flasche 7"_s, words + u' ', QString()}) {
        const auto opened = openSealed(sealed(), wrong, elsewhere());
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, ErrorKind::InvalidInput);
        EXPECT_TRUE(opened.error().message.contains(u"passphrase"_s));
    }
    const auto decomposed = words.normalized(QString::NormalizationForm_D);
    EXPECT_TRUE(openSealed(sealed(), decomposed, elsewhere())) << "however ü was typed";
}

TEST_F(SealedFileTest, EveryAlteredByteIsRefusedAndLeavesNothing)
{
    const QByteArray whole = bytesOf(sealed());
    QRandomGenerator random(2026);
    std::vector<qint64> places;
    for (qint64 at = 0; at < SealHead::size(); ++at)
        places.push_back(at);
    for (int i = 0; i < 200; ++i)
        places.push_back(random.bounded(qint64(whole.size())));
    for (const qint64 at : places) {
        overwrite(sealed(), at, QByteArray(1, char(whole[at] ^ 4)));
        const auto opened = openSealed(sealed(), words, elsewhere());
        ASSERT_FALSE(opened) << "byte " << at;
        EXPECT_NE(opened.error().kind, ErrorKind::InvalidInput) << "byte " << at;
        overwrite(sealed(), at, QByteArray(1, whole[at]));
    }
    EXPECT_TRUE(filesIn(elsewhere()).isEmpty());
    EXPECT_TRUE(openSealed(sealed(), words, elsewhere()));
}

TEST_F(SealedFileTest, ATruncatedOneIsRefusedAtEveryPiece)
{
    const QByteArray whole = bytesOf(sealed());
    const qint64 piece = 64 * 1024 + 17;
    for (const qint64 length :
         {qint64(0), qint64(20), qint64(SealHead::size()), SealHead::size() + piece,
          qint64(SealHead::size() + 2 * piece), qint64(whole.size() - 1)}) {
        const QString cut = path("cut");
        QFile::remove(cut);
        ASSERT_TRUE(writePrivateFile(cut, whole.first(length)));
        const auto opened = openSealed(cut, words, elsewhere());
        ASSERT_FALSE(opened) << length;
        EXPECT_NE(opened.error().kind, ErrorKind::InvalidInput) << length;
    }
    ASSERT_TRUE(writePrivateFile(path("longer"), whole + 'x'));
    EXPECT_FALSE(openSealed(path("longer"), words, elsewhere())) << "what follows is not ours";
    EXPECT_TRUE(filesIn(elsewhere()).isEmpty());
}

TEST_F(SealedFileTest, PiecesThatChangedPlacesAreRefused)
{
    QByteArray bytes = bytesOf(sealed());
    const qsizetype piece = 64 * 1024 + 17;
    ASSERT_GT(bytes.size(), SealHead::size() + 2 * piece);
    const QByteArray first = bytes.mid(SealHead::size(), piece);
    bytes.replace(SealHead::size(), piece, bytes.mid(SealHead::size() + piece, piece));
    bytes.replace(SealHead::size() + piece, piece, first);
    ASSERT_TRUE(writePrivateFile(path("swapped"), bytes));
    EXPECT_FALSE(openSealed(path("swapped"), words, elsewhere()));
}

TEST_F(SealedFileTest, AHeadThatAsksForTooMuchIsRefusedAtOnce)
{
    SealHead head = *SealHead::fromBytes(bytesOf(sealed()).first(SealHead::size()), {});
    head.strength.memory = 1ull << 45;
    overwrite(sealed(), 0, head.toBytes());
    const auto opened = openSealed(sealed(), words, elsewhere());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::Corrupt);
}

TEST_F(SealedFileTest, OnlyASoundBackupIsSealedAndNeverOverAFile)
{
    EXPECT_EQ(sealBackup(backup_.path, words, sealed(), {}, weak).error().kind,
              ErrorKind::InvalidInput);
    EXPECT_FALSE(sealBackup(backup_.path, QString(), path("empty"), {}, weak));
    EXPECT_FALSE(sealBackup(
        backup_.path, words, path("stop"), [](qint64, qint64) { return false; }, weak));
    overwrite(backup_.path, 5000, "torn");
    EXPECT_FALSE(sealBackup(backup_.path, words, path("torn"), {}, weak));
    for (const char* name : {"empty", "stop", "torn", "stop.unfinished"})
        EXPECT_FALSE(QFile::exists(path(name))) << name;
}

TEST_F(SealedFileTest, AKeyFitsOnlyItsSaltAndWords)
{
    SealHead head = *SealHead::fromBytes(bytesOf(sealed()).first(SealHead::size()), {});
    EXPECT_EQ(SealKey::derive(words, head)->check(), head.keyCheck);
    head.salt[0] = char(head.salt[0] ^ 1);
    EXPECT_NE(SealKey::derive(words, head)->check(), head.keyCheck);
    QByteArray secret("secret");
    wipe(secret);
    EXPECT_EQ(secret, QByteArray(6, 0));
    EXPECT_FALSE(SealHead::fromBytes("short", u"x"_s));
}

} // namespace
} // namespace goodturn::store
