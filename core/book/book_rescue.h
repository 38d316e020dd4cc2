#pragma once

#include "core/book/progress.h"
#include "core/store/restore.h"
#include "core/store/salvage.h"

namespace goodturn::book {

/// What can be done for a book that is closed, because it is damaged or is to be as it was. Each
/// keeps the file that it replaces, and leaves everything as it was when it fails or is stopped.

struct RestoreOrder
{
    QString backup; ///< a backup with its manifest, or a sealed one
    QString book;
    QDate day;
    QString passphrase; ///< of a sealed one
};

/// Puts a verified copy of the backup in the place of the book.
Result<store::Restored> restoreBook(const RestoreOrder& order, const Progress& progress = {});

/// What the book that is replaced on that day will be called: "Mine replaced 2026-11-22.goodturn".
QString replacedName(const QString& book, QDate day);

struct Salvaged
{
    store::SalvageReport report;
    QString damaged; ///< where the damaged file is kept
};

/// Salvages the book into a new one that takes its place; the damaged file is kept beside it as
/// "<name> damaged <day>.goodturn".
Result<Salvaged> salvageInPlace(const QString& book, QDate day, const Progress& progress = {});

/// Salvages the damaged book into a new one at `out`, and leaves it where it is.
Result<store::SalvageReport> salvageInto(const QString& book, const QString& out,
                                         const Progress& progress = {});

/// Whether every page of the file can be read; Corrupt when not. Other programs may work on the
/// book meanwhile.
Result<void> checkFile(const QString& book, const Progress& progress = {});

} // namespace goodturn::book
