#pragma once

#include "core/base/progress.h"
#include "core/store/backup.h"

#include <QString>

namespace goodturn::store {

/// How hard each guess of a passphrase is made: passes of Argon2id over so much memory.
struct SealStrength
{
    quint64 passes = 3;
    quint64 memory = 256 * 1024 * 1024; ///< in bytes
};

/// How the names of sealed backups end.
inline constexpr const char* sealedSuffix = ".goodturn-sealed";

/// Writes the backup with its manifest, encrypted under the passphrase, to `out`, which must not
/// be there yet: to carry it elsewhere. The backup is verified first. Without the passphrase
/// nobody can read it again, nor can we.
Result<void> sealBackup(const QString& backup, const QString& passphrase, const QString& out,
                        const Progress& progress = {}, const SealStrength& strength = {});

/// Decrypts into the folder, as a backup with its manifest, and verifies it. InvalidInput when the
/// passphrase is not right; Corrupt when a byte was altered, or the end is missing: then nothing is
/// left in the folder.
Result<Backup> openSealed(const QString& sealed, const QString& passphrase, const QString& folder,
                          const Progress& progress = {});

/// Whether the file begins like a sealed backup.
bool isSealed(const QString& path);

} // namespace goodturn::store
