#pragma once

#include "core/base/progress.h"
#include "core/store/backup_manifest.h"
#include "core/store/database.h"

#include <vector>

namespace goodturn::store {

/// A backup: one whole, closed book file, with its manifest beside it.
struct Backup
{
    QString path;
    BackupManifest manifest;
};

struct BackupOrder
{
    QString folder; ///< made, for its owner only, when it is not there
    BackupReason reason = BackupReason::OnDemand;
    QDateTime at; ///< now
};

/// Copies the book, as its last commit left it, into the folder: under a passing name first, then
/// read whole, compared with the schema that it must have, described by its manifest, and only
/// then renamed; after it the backup is on the disk for certain. Others may go on writing the
/// book. Belongs on a thread of its own with a connection of its own, which may be read-only.
Result<Backup> makeBackup(Database& book, const BackupOrder& order, const Progress& progress = {});

/// Reads a backup whole: its bytes against the manifest, its schema against the known one, then
/// every page, row and reference. Corrupt names what is wrong.
Result<BackupManifest> verifyBackup(const QString& path, const Progress& progress = {});

/// The same for a file whose manifest is elsewhere.
Result<void> verifyAgainst(const BackupManifest& manifest, const QString& path,
                           const Progress& progress = {});

/// The backups in the folder whose manifest can be read, newest first; none when there is no such
/// folder. Reads manifests and sizes only; a size that differs is noted as a problem.
std::vector<Backup> listBackups(const QString& folder);

/// Removes a backup with its manifest.
Result<void> removeBackup(const Backup& backup);

/// Removes what backups that broke off have left in the folder: passing files that nobody wrote
/// to for a day, and manifests without their backup.
void removeLeftovers(const QString& folder, const QDateTime& now);

/// What the book is known by in the manifests of its backups. It is made when a book that may be
/// written is first asked.
Result<QUuid> bookId(Database& book);

/// Whether the book has no record at all, not even in the trash.
Result<bool> holdsNothing(Database& book);

/// How many records of each kind that its schema knows are outside the trash.
Result<RecordCounts> countRecords(Database& book);

} // namespace goodturn::store
