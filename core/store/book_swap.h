#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace goodturn::store {

/// Putting one book file in the place of another, or out of the way. The book must be closed in
/// this process; nothing of it is deleted or changed in its rows.

/// Busy when this or another program has the book open. A book that is not there is closed.
Result<void> refuseOpenBook(const QString& book);

/// "<name> <word> <day>.goodturn" in the book's folder, so that none of the files of that name
/// exist.
QString nameAside(const QString& book, const QString& word, QDate day);

/// Renames the book with its -wal and -shm to "<name> <word> <day>.goodturn", a free name in its
/// folder, and returns that. Where the book is gone and only its companions lie there, they go.
/// Empty when there is nothing at all.
Result<QString> setAside(const QString& book, const QString& word, QDate day);

/// Puts `fresh`, a closed file in the book's folder, in the place of the book, which is set aside
/// as above. A whole book is replaced in one step, so that at no moment there is none. After it
/// no -wal of the former book is left that could meet the fresh one.
Result<QString> swapIn(const QString& fresh, const QString& book, const QString& word, QDate day);

} // namespace goodturn::store
