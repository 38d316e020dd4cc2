#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace goodturn::store {

/// Files that only their owner can read (0600) in folders that only their owner can enter (0700),
/// and what it takes to have them on the disk for certain. Never for a book that is open: closing
/// a file that SQLite has open as well drops SQLite's locks.

/// Makes the folder and those above it, unless they are there. One that is there keeps its mode.
Result<void> makePrivateFolder(const QString& path);

/// Makes an empty file; InvalidInput when there is one already.
Result<void> createPrivateFile(const QString& path);

/// Writes the whole file under another name and renames it into place: old or new, never half.
Result<void> writePrivateFile(const QString& path, const QByteArray& bytes);

/// Copies into a file that must not be there yet, and has it on the disk. What was begun is
/// removed when it fails or is stopped.
Result<void> copyPrivately(const QString& from, const QString& to, const Progress& progress = {});

/// Returns when the file's contents, or the names in the folder, are on the disk.
Result<void> syncFile(const QString& path);
Result<void> syncFolder(const QString& path);

/// Renames over what is there.
Result<void> renameFile(const QString& from, const QString& to);

/// The SHA-256 of a file's contents.
Result<QByteArray> sha256Of(const QString& path, const Progress& progress = {});

/// `folder`/`base``suffix`, or with " 2", " 3"... before the suffix where that name is taken.
QString freeName(const QString& folder, const QString& base, const QString& suffix);

/// The error of the last call of the operating system that failed, about `path`.
Error fileError(int code, const QString& path);

/// Held by one program at a time that makes names in a folder; given up when it ends, however it
/// ends.
class FolderLock
{
public:
    /// Waits for whoever holds it.
    static Result<FolderLock> take(const QString& folder);
    /// Busy when somebody holds it.
    static Result<FolderLock> takeNow(const QString& folder);
    ~FolderLock();
    FolderLock(FolderLock&& other) noexcept;
    FolderLock& operator=(FolderLock&&) = delete;

private:
    explicit FolderLock(int file) : file_(file) {}
    static Result<FolderLock> takeLock(const QString& folder, int how);

    int file_;
};

/// A file under way that is removed with its companions of SQLite unless it was renamed before.
class UnfinishedFile
{
public:
    explicit UnfinishedFile(QString path) : path_(std::move(path)) {}
    ~UnfinishedFile();
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;

    const QString& path() const { return path_; }
    /// It has its final name now.
    void finish() { path_.clear(); }

private:
    QString path_;
};

} // namespace goodturn::store
