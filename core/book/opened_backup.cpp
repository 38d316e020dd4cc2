#include "core/book/opened_backup.h"

#include "core/store/restore.h"
#include "core/store/sealed_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("OpenedBackup", text);
}

Result<OpenedBackup> openPlain(const QString& path, const Progress& progress)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return failure(ErrorKind::NotFound, tr("There is no file “%1”.").arg(path));
    if (!QFileInfo::exists(store::manifestPath(path)))
        return failure(
            ErrorKind::Corrupt,
            tr("Beside “%1” there is no “%2”, which says what the backup must hold. Copy "
               "it along, or, if this is a book and no backup, open it as a book.")
                .arg(file.fileName(), QFileInfo(store::manifestPath(path)).fileName()));
    GT_ASSIGN(const store::BackupManifest manifest, store::readManifest(path));
    GT_TRY(store::refuseNewerBackup(manifest, path));
    GT_TRY(store::verifyAgainst(manifest, path, progress));
    return OpenedBackup{{path, manifest}, nullptr};
}

} // namespace

bool isSealedBackup(const QString& path)
{
    return store::isSealed(path);
}

Result<OpenedBackup> openBackup(const QString& path, const QString& passphrase, const QString& book,
                                const Progress& progress)
{
    if (!store::isSealed(path))
        return openPlain(path, progress);
    const QString beside = QFileInfo(book).absolutePath();
    auto folder = std::make_shared<const QTemporaryDir>(beside + u"/opening-XXXXXX"_s);
    if (!folder->isValid())
        return failure(ErrorKind::ReadOnly, tr("The folder “%1” may not be written.").arg(beside),
                       folder->errorString());
    GT_ASSIGN(const store::Backup backup,
              store::openSealed(path, passphrase, folder->path(), progress));
    GT_TRY(store::refuseNewerBackup(backup.manifest, path));
    return OpenedBackup{backup, folder};
}

} // namespace goodturn::book
