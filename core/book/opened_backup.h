#pragma once

#include "core/base/result.h"
#include "core/book/progress.h"
#include "core/store/backup.h"

#include <memory>

namespace goodturn::book {

class OpeningFolder;

/// A backup from anywhere on the disk that was read whole and found sound. One that was encrypted
/// lies in the clear in a folder for its owner only, which goes with the last copy of this value.
struct OpenedBackup
{
    store::Backup backup;
    std::shared_ptr<const OpeningFolder> folder; ///< null: the backup lies where it was chosen
};

/// Whether the file begins like an encrypted backup, which wants its passphrase.
bool isSealedBackup(const QString& path);

/// Opens the backup in order to restore it over `book`, beside which an encrypted one is opened.
/// InvalidInput when the passphrase is not the right one, Corrupt when a byte was altered or its
/// manifest is missing, NewerSchema when a newer Goodturn made it. When it fails or is stopped,
/// nothing is left. Calls removeDeadOpenings() first.
Result<OpenedBackup> openBackup(const QString& path, const QString& passphrase, const QString& book,
                                const Progress& progress = {});

/// Removes what programs that were killed had opened beside the book and left in the clear. What
/// a living program has opened stays.
void removeDeadOpenings(const QString& book);

} // namespace goodturn::book
