#include "core/store/backup_manifest.h"

#include <gtest/gtest.h>

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

BackupManifest example()
{
    BackupManifest manifest;
    manifest.sha256 = QByteArray::fromHex("00ff10");
    manifest.size = 1'234'567'890'123;
    manifest.schemaVersion = 3;
    manifest.madeAt = QDateTime(QDate(2026, 11, 22), QTime(9, 12, 1, 5), Qt::UTC);
    manifest.reason = BackupReason::BeforeMigration;
    manifest.bookName = u"Größe \"%1\".goodturn"_s;
    manifest.bookId = QUuid::createUuid();
    manifest.counts = {{RecordKind::Account, 40}, {RecordKind::Favour, 900}};
    manifest.checkedAt = manifest.madeAt.addDays(2);
    manifest.problem = u"torn"_s;
    return manifest;
}

TEST(BackupManifest, ComesBackAsItWasWritten)
{
    const auto read = manifestFromBytes(toBytes(example()), u"a"_s);
    ASSERT_TRUE(read);
    BackupManifest expected = example();
    expected.bookId = read->bookId;
    EXPECT_EQ(*read, expected);
    EXPECT_FALSE(read->bookId.isNull());
}

TEST(BackupManifest, AnAlteredOneIsNotBelieved)
{
    for (const auto& [from, to] : std::vector<std::pair<QByteArray, QByteArray>>{
             {"40", "41"}, {"before_migration", "daily"}, {"00ff10", "00ff11"}}) {
        QByteArray bytes = toBytes(example());
        ASSERT_TRUE(bytes.contains(from));
        const auto read = manifestFromBytes(bytes.replace(from, to), u"the one"_s);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().kind, ErrorKind::Corrupt);
        EXPECT_TRUE(read.error().message.contains(u"the one"_s));
    }
}

TEST(BackupManifest, HostileBytesAreRefused)
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray(60'000, '['),
          QByteArray("{\"check\":\"\"}"), QByteArray("\xff\xfe\x00", 3)})
        EXPECT_FALSE(manifestFromBytes(bytes, u"x"_s));
    EXPECT_FALSE(readManifest(u"/nowhere/book.goodturn"_s));
    EXPECT_EQ(manifestPath(u"/a/b.goodturn"_s), u"/a/b.goodturn.json"_s);
}

} // namespace
} // namespace goodturn::store
