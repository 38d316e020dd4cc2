#include "core/store/storage_place.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace goodturn::store {
using namespace Qt::StringLiterals;

bool isShared(const QString& fileSystemType)
{
    // Disks that are merely driven by a program of this machine are no network.
    static const QStringList local{u"fuseblk"_s, u"fuse.ntfs"_s, u"fuse.ntfs-3g"_s,
                                   u"fuse.exfat"_s};
    static const QStringList shared{u"nfs"_s, u"cifs"_s, u"smb"_s,   u"fuse"_s,
                                    u"9p"_s,  u"afs"_s,  u"ceph"_s,  u"lustre"_s,
                                    u"ncp"_s, u"gfs"_s,  u"ocfs2"_s, u"vboxsf"_s};
    const QString type = fileSystemType.toLower();
    return !local.contains(type) && std::ranges::any_of(shared, [&](const QString& start) {
        return type.startsWith(start);
    });
}

QString fileSystemTypeOf(const QString& path)
{
    const QFileInfo file(path);
    const QStorageInfo place(file.exists() ? file.canonicalFilePath() : file.absolutePath());
    return QString::fromLatin1(place.fileSystemType());
}

} // namespace goodturn::store
