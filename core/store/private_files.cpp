#include "core/store/private_files.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 1 << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("PrivateFiles", text);
}

Error stopped()
{
    return {ErrorKind::Cancelled, tr("Stopped. Everything is as it was.")};
}

Result<void> sync(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return failure(fileError(errno, path));
    const int code = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    if (code != 0)
        return failure(fileError(code, path));
    return {};
}

/// Reads `from` to its end, a piece at a time.
Result<void> eachPiece(const QString& path, const Progress& progress,
                       const std::function<Result<void>(const QByteArray&)>& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io, tr("“%1” can't be read.").arg(path), file.errorString());
    const qint64 total = file.size();
    qint64 done = 0;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(chunkSize);
        if (piece.isEmpty())
            return failure(ErrorKind::Io, tr("“%1” can't be read.").arg(path), file.errorString());
        GT_TRY(take(piece));
        done += piece.size();
        if (progress && !progress(done, total))
            return failure(stopped());
    }
    return {};
}

Result<void> writeAll(QFile& file, const QByteArray& bytes)
{
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
    return failure(full ? fileError(ENOSPC, file.fileName()) : fileError(EIO, file.fileName()));
}

} // namespace

Error fileError(int code, const QString& path)
{
    const QString detail = qt_error_string(code);
    switch (code) {
    case EEXIST:
        return {ErrorKind::InvalidInput,
                tr("“%1” exists already. Open it, or choose another name.").arg(path), detail};
    case EACCES:
    case EROFS:
    case EPERM:
        return {ErrorKind::ReadOnly,
                tr("“%1” can't be made: the folder may not be written. Choose another place.")
                    .arg(path),
                detail};
    case ENOSPC:
    case EDQUOT:
        return {
            ErrorKind::NoSpace,
            tr("“%1” can't be made: the disk is full. Free some space and try again.").arg(path),
            detail};
    case ENOENT:
        return {ErrorKind::NotFound, tr("There is no “%1”.").arg(path), detail};
    default:
        return {ErrorKind::Io, tr("“%1” can't be made.").arg(path), detail};
    }
}

Result<void> makePrivateFolder(const QString& path)
{
    const QFileInfo folder(path);
    if (folder.isDir())
        return {};
    const QString above = folder.absolutePath();
    if (above != folder.absoluteFilePath())
        GT_TRY(makePrivateFolder(above));
    if (::mkdir(QFile::encodeName(folder.absoluteFilePath()).constData(), 0700) == 0 ||
        (errno == EEXIST && QFileInfo(path).isDir()))
        return {};
    return failure(fileError(errno, path));
}

Result<void> createPrivateFile(const QString& path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists())
        return failure(
            ErrorKind::Io,
            tr("There is no folder “%1”. Choose another place.").arg(folder.absolutePath()));
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (file < 0)
        return failure(fileError(errno, path));
    ::close(file);
    return {};
}

Result<void> writePrivateFile(const QString& path, const QByteArray& bytes)
{
    UnfinishedFile unfinished(path + u".unfinished"_s);
    QFile::remove(unfinished.path());
    GT_TRY(createPrivateFile(unfinished.path()));
    {
        QFile file(unfinished.path());
        if (!file.open(QIODevice::WriteOnly))
            return failure(fileError(EACCES, path));
        GT_TRY(writeAll(file, bytes));
    }
    GT_TRY(syncFile(unfinished.path()));
    GT_TRY(renameFile(unfinished.path(), path));
    unfinished.finish();
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> copyPrivately(const QString& from, const QString& to, const Progress& progress)
{
    GT_TRY(createPrivateFile(to));
    UnfinishedFile unfinished(to);
    {
        QFile copy(to);
        if (!copy.open(QIODevice::WriteOnly))
            return failure(fileError(EACCES, to));
        GT_TRY(eachPiece(from, progress,
                         [&copy](const QByteArray& piece) { return writeAll(copy, piece); }));
    }
    GT_TRY(syncFile(to));
    unfinished.finish();
    return {};
}

Result<void> syncFile(const QString& path)
{
    return sync(path, O_RDWR);
}

Result<void> syncFolder(const QString& path)
{
    return sync(path, O_RDONLY | O_DIRECTORY);
}

Result<void> renameFile(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return failure(fileError(errno, to));
}

Result<QByteArray> sha256Of(const QString& path, const Progress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    GT_TRY(eachPiece(path, progress, [&hash](const QByteArray& piece) -> Result<void> {
        hash.addData(piece);
        return {};
    }));
    return hash.result();
}

QString freeName(const QString& folder, const QString& base, const QString& suffix)
{
    const QDir dir(folder);
    QString name = base + suffix;
    for (int number = 2; QFileInfo::exists(dir.filePath(name)); ++number)
        name = base + u' ' + QString::number(number) + suffix;
    return dir.filePath(name);
}

Result<FolderLock> FolderLock::take(const QString& folder)
{
    return takeLock(folder, LOCK_EX);
}

Result<FolderLock> FolderLock::takeNow(const QString& folder)
{
    return takeLock(folder, LOCK_EX | LOCK_NB);
}

Result<FolderLock> FolderLock::takeLock(const QString& folder, int how)
{
    const int file =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0)
        return failure(fileError(errno, folder));
    FolderLock lock(file);
    while (::flock(file, how) != 0) {
        if (errno == EWOULDBLOCK)
            return failure(ErrorKind::Busy, tr("Another program is at work in “%1”.").arg(folder));
        if (errno != EINTR)
            return failure(fileError(errno, folder));
    }
    return lock;
}

FolderLock::FolderLock(FolderLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

FolderLock::~FolderLock()
{
    if (file_ >= 0)
        ::close(file_);
}

UnfinishedFile::~UnfinishedFile()
{
    if (!path_.isEmpty())
        removeUnfinished(path_);
}

} // namespace goodturn::store
