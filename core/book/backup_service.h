#pragma once

#include "core/base/clock.h"
#include "core/book/progress.h"
#include "core/store/backup.h"
#include "core/store/backup_rotation.h"
#include "core/store/migrations.h"

#include <memory>
#include <vector>

namespace goodturn::book {

class Book;

/// Where a book's backups go and how many stay. The book itself remembers it.
struct BackupSettings
{
    QString folder; ///< absolute
    store::RotationCounts counts;
};

/// One backup to be made, as a value that another thread can carry out.
struct BackupPlan
{
    QString bookPath;
    bool readOnly = false; ///< the book may not be written
    BackupSettings settings;
    store::BackupReason reason = store::BackupReason::OnDemand;
    QDateTime at;
    bool rotates = true; ///< drops what the settings no longer keep
};

/// Makes the backup through a connection of its own, then drops those that the rotation no longer
/// keeps.
Result<store::Backup> carryOut(const BackupPlan& plan, const Progress& progress = {});

/// The same for an act that may only follow a backup: where the folder can't be used (a disk that
/// is not plugged in), it goes to "Backups" beside the book.
Result<store::Backup> carryOutSomewhere(BackupPlan plan, const Progress& progress = {});

/// Where a book's backups go unless it says otherwise: "Backups" in its own folder, so that the
/// window and the command line find the same ones, and a book that is moved with its folder keeps
/// them.
QString defaultBackupFolder(const QString& bookPath);

/// The backups of one book in `folder`, newest first: those that carry its id. Where the book has
/// none, or can't be read any more, those of its file name.
std::vector<store::Backup> backupsOf(const QString& bookPath, const QUuid& bookId,
                                     const QString& folder);

/// Reads a backup whole and notes in its manifest what came of it.
Result<store::BackupManifest> checkBackup(const QString& backup, const QDateTime& now,
                                          const Progress& progress = {});

/// Makes a backup of an older book before it is migrated, into `folder`, or where the book's
/// backups go when that is empty.
store::BeforeMigration backupBeforeMigration(const QString& folder,
                                             std::shared_ptr<const Clock> clock);

/// The backups of an open book.
class BackupService
{
public:
    explicit BackupService(Book& book) : book_(book) {}

    Result<BackupSettings> settings();
    /// An empty folder is the default one. InvalidInput for a folder that is not absolute or for
    /// counts outside 0 to 400.
    Result<void> setSettings(const BackupSettings& settings);

    /// Newest first.
    Result<std::vector<store::Backup>> list();
    /// Whether a backup is one of this book, and not of another one.
    Result<bool> isOwn(const store::BackupManifest& manifest);
    /// The newest sound one; nothing when there is none.
    Result<std::optional<store::Backup>> newest();
    /// Whether the book holds anything and has no sound backup of today yet.
    Result<bool> dueToday();

    Result<BackupPlan> plan(store::BackupReason reason);
    Result<store::Backup> makeNow(store::BackupReason reason, const Progress& progress = {});
    /// Drops what the settings no longer keep and says how many that were.
    Result<int> rotate();

private:
    Book& book_;
};

} // namespace goodturn::book
