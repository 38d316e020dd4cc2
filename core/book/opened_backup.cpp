#include "core/book/opened_backup.h"

#include "core/store/private_files.h"
#include "core/store/restore.h"
#include "core/store/sealed_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <optional>

namespace goodturn::book {
using namespace Qt::StringLiterals;

namespace {

/// How the names of the folders begin that sealed backups are opened in.
const QString& openingPrefix()
{
    static const QString prefix = u"goodturn-opening-"_s;
    return prefix;
}

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

/// A private folder that goes with this value. Its lock tells others that it is in use; where the
/// disk knows no locks, nobody else removes it either.
class OpeningFolder
{
public:
    explicit OpeningFolder(const QString& beside)
    {
        const auto naming = store::FolderLock::take(beside); // a new one is not taken for dead
        folder_.emplace(beside + u'/' + openingPrefix() + u"XXXXXX"_s);
        if (auto lock = store::FolderLock::takeNow(folder_->path()))
            inUse_.emplace(std::move(*lock));
    }

    const QTemporaryDir& folder() const { return *folder_; }

private:
    std::optional<store::FolderLock> inUse_;
    std::optional<QTemporaryDir> folder_;
};

void removeDeadOpenings(const QString& book)
{
    const QDir beside = QFileInfo(book).absoluteDir();
    const auto found = [&] {
        return beside.entryInfoList({openingPrefix() + u"??????"_s}, QDir::Dirs | QDir::NoSymLinks);
    };
    if (found().isEmpty())
        return;
    const auto naming = store::FolderLock::take(beside.path());
    if (!naming)
        return;
    for (const QFileInfo& folder : found())
        if (store::FolderLock::takeNow(folder.filePath()))
            QDir(folder.filePath()).removeRecursively();
}

bool isSealedBackup(const QString& path)
{
    return store::isSealed(path);
}

Result<OpenedBackup> openBackup(const QString& path, const QString& passphrase, const QString& book,
                                const Progress& progress)
{
    removeDeadOpenings(book);
    if (!store::isSealed(path))
        return openPlain(path, progress);
    const QString beside = QFileInfo(book).absolutePath();
    const auto opening = std::make_shared<const OpeningFolder>(beside);
    const QTemporaryDir& folder = opening->folder();
    if (!folder.isValid())
        return failure(ErrorKind::ReadOnly, tr("The folder “%1” may not be written.").arg(beside),
                       folder.errorString());
    GT_ASSIGN(const store::Backup backup,
              store::openSealed(path, passphrase, folder.path(), progress));
    GT_TRY(store::refuseNewerBackup(backup.manifest, path));
    return OpenedBackup{backup, opening};
}

} // namespace goodturn::book
