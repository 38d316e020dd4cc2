#include "ui/charts/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Files", text);
}

tl::unexpected<Error> cannotOpen(const QString& path, const QString& detail)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo file(path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return failure(
            ErrorKind::NotFound,
            tr("%1 can't be written: there is no such folder. Choose another one.").arg(shown),
            detail);
    if (file.isDir())
        return failure(ErrorKind::InvalidInput,
                       tr("%1 is a folder. Give the file a name.").arg(shown), detail);
    return failure(ErrorKind::ReadOnly,
                   tr("%1 can't be written: you may not change files there. Choose another folder.")
                       .arg(shown),
                   detail);
}

tl::unexpected<Error> cannotFinish(const QString& path, const QString& detail)
{
    const QString shown = QDir::toNativeSeparators(path);
    constexpr qint64 fewBytes = 1 << 20;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < fewBytes)
        return failure(ErrorKind::NoSpace,
                       tr("%1 was not written: the disk is full. Make room, or choose another one.")
                           .arg(shown),
                       detail);
    return failure(ErrorKind::Io, tr("%1 was not written. Try another folder.").arg(shown), detail);
}

} // namespace

Result<void> writeWholeFile(const QString& path, const std::function<bool(QIODevice&)>& write)
{
    QSaveFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::WriteOnly))
        return cannotOpen(path, file.errorString());
    const bool written = write(file);
    if (!written)
        file.cancelWriting();
    if (!file.commit() || !written)
        return cannotFinish(path, file.errorString());
    return {};
}

} // namespace goodturn::ui
