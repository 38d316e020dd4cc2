#include "core/store/restore.h"

#include "core/store/backup.h"
#include "core/store/book_swap.h"
#include "core/store/migrations.h"
#include "core/store/private_files.h"
#include "core/store/search_index.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

QString replacedWord()
{
    return QCoreApplication::translate("Restore", "replaced", "a part of a file name");
}

} // namespace

QString replacedPath(const QString& book, QDate day)
{
    return nameAside(book, replacedWord(), day);
}

Result<void> refuseNewerBackup(const BackupManifest& manifest, const QString& backup)
{
    if (manifest.schemaVersion <= newestSchemaVersion())
        return {};
    return failure(ErrorKind::NewerSchema,
                   QCoreApplication::translate("Restore",
                                               "The backup “%1” was made by a newer Goodturn. "
                                               "Update Goodturn to restore it.")
                       .arg(backup));
}

Result<Restored> restoreBackup(const QString& backup, const QString& book, QDate day,
                               const Progress& progress)
{
    if (!QFileInfo(backup).isFile())
        return failure(
            ErrorKind::NotFound,
            QCoreApplication::translate("Restore", "There is no backup “%1”.").arg(backup));
    GT_ASSIGN(const BackupManifest manifest, readManifest(backup));
    GT_TRY(refuseNewerBackup(manifest, backup));
    GT_TRY(refuseOpenBook(book));
    const QString folder = QFileInfo(book).absolutePath();
    UnfinishedFile copy(freeName(folder, QFileInfo(book).completeBaseName(), u".restoring"_s));
    const auto third = [&](qint64 offset) {
        return [&progress, offset](qint64 done, qint64 total) {
            return !progress || progress(offset * total + done * (offset > 0 ? 2 : 1), 3 * total);
        };
    };
    GT_TRY(copyPrivately(backup, copy.path(), third(0)));
    GT_TRY(verifyAgainst(manifest, copy.path(), third(1)));
    GT_TRY(settleSearch(copy.path()));
    GT_ASSIGN(const QString replaced, swapIn(copy.path(), book, replacedWord(), day));
    copy.finish();
    return Restored{manifest, replaced};
}

} // namespace goodturn::store
