#pragma once

#include "core/book/book.h"

namespace goodturn::faults {

/// The acts by which a process that is killed leaves its mark: number `n` is in all parts of act
/// n, so that half an act shows.
inline constexpr AccountId markedAccount{1};
inline constexpr ContactId markedContact{1};
inline constexpr int rowsOfAnImport = 20;

/// What the acts below mark; a new book's first records.
Result<void> prepareMarks(book::Book& book);

/// One act: n into the notes of the account and of the contact, and a favour called n.
Result<void> mark(book::Book& book, int n);
/// The same as three acts of their own: what must not be done (a negative control).
Result<void> markPiecemeal(book::Book& book, int n);
/// Imports a file of so many rows that are all called n.
Result<void> importMarked(book::Book& book, int n);
/// Makes an account with a favour called n, then merges it into the marked account.
Result<void> mergeMarked(book::Book& book, int n);
/// A backup that says it was made n seconds after the beginning of time.
Result<void> backUpMarked(book::Book& book, int n);
/// Where that backup goes, for a book in `folder`.
QString backupsOf(const QString& folder);
/// Adds one to the number in the account's notes: read and written in one act.
Result<void> increment(book::Book& book);

} // namespace goodturn::faults
