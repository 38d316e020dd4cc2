#pragma once

#include <QString>

namespace goodturn::store {

/// Whether files on this kind of file system ("ext4", "nfs4", "fuse.sshfs"...) may be shared by
/// machines or be served by a program, so that SQLite's write-ahead log, which lives in memory that
/// all its users share, can't be relied on there.
bool isShared(const QString& fileSystemType);

/// The kind of file system on which the file or folder lies; empty where it can't be told.
QString fileSystemTypeOf(const QString& path);

} // namespace goodturn::store
