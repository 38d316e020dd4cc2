#pragma once

#include "core/base/result.h"
#include "core/book/progress.h"

#include <QString>

namespace goodturn::book {

/// The shortest passphrase that a backup is encrypted with, in characters.
inline constexpr int shortestPassphrase = 8;

/// What is wrong with a passphrase for encrypting, in words; empty when nothing is.
QString passphraseProblem(const QString& passphrase);

/// Writes an encrypted copy of the backup into the folder, under a free name, and returns that.
Result<QString> saveSealed(const QString& backup, const QString& passphrase, const QString& folder,
                           const Progress& progress = {});

} // namespace goodturn::book
