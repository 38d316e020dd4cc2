#include "core/store/storage_place.h"

#include "core/store/sql_query.h"
#include "tests/core/store/store_fixture.h"

namespace goodturn::store {
namespace {
using namespace Qt::StringLiterals;

TEST(StoragePlace, DisksOfThisMachineAreNotShared)
{
    for (const QString& type : {u"ext4"_s, u"btrfs"_s, u"xfs"_s, u"tmpfs"_s, u"vfat"_s,
                                u"fuseblk"_s, u"overlay"_s, u""_s})
        EXPECT_FALSE(isShared(type)) << type.toStdString();
}

TEST(StoragePlace, NetworksAndWhatProgramsServeAreShared)
{
    for (const QString& type : {u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"fuse.sshfs"_s,
                                u"fuse.gvfsd-fuse"_s, u"9p"_s, u"CIFS"_s})
        EXPECT_TRUE(isShared(type)) << type.toStdString();
}

class PlaceOfABook : public StoreTest
{
protected:
    QString journalOf(bool onSharedDisk)
    {
        DatabaseConfig config{path(), DatabaseConfig::Mode::OpenExisting, 50};
        config.onSharedDisk = onSharedDisk;
        const auto opened = Database::open(config);
        EXPECT_TRUE(opened) << opened.error().detail.toStdString();
        SqlQuery query(**opened, u"PRAGMA journal_mode"_s);
        EXPECT_TRUE(query.run());
        return query.next() ? query.text(0) : QString();
    }
};

TEST_F(PlaceOfABook, IsFound)
{
    EXPECT_FALSE(fileSystemTypeOf(path()).isEmpty());
    EXPECT_EQ(fileSystemTypeOf(path("new.goodturn")), fileSystemTypeOf(path()));
    EXPECT_EQ(database_->isOnSharedDisk(), isShared(fileSystemTypeOf(path())));
}

TEST_F(PlaceOfABook, OnASharedDiskTheBookHasNoLogInSharedMemory)
{
    EXPECT_EQ(journalOf(false), u"wal"_s);
    database_.reset();
    EXPECT_EQ(journalOf(true), u"delete"_s);
    EXPECT_EQ(journalOf(false), u"wal"_s) << "carried back to a disk of this machine";
}

} // namespace
} // namespace goodturn::store
