#pragma once

#include "core/base/progress.h"
#include "core/store/backup_manifest.h"

#include <QDate>

namespace goodturn::store {

struct Restored
{
    BackupManifest manifest; ///< of the backup that is now the book
    QString replaced;        ///< where the former book is kept; empty when there was none
};

/// NewerSchema when a newer Goodturn made the backup.
Result<void> refuseNewerBackup(const BackupManifest& manifest, const QString& backup);

/// Where restoreBackup() would keep the book on that day, in a name that is free now.
QString replacedPath(const QString& book, QDate day);

/// Puts a copy of the backup in the place of `book`, which must be closed (Busy when another
/// program has it open). The copy is verified like the backup before anything is moved, and the
/// former book is kept in its folder under replacedPath(). When it fails or is
/// stopped, everything is as it was.
Result<Restored> restoreBackup(const QString& backup, const QString& book, QDate day,
                               const Progress& progress = {});

} // namespace goodturn::store
