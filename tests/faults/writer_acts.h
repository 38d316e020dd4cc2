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
/// Adds one to the number in the account's notes: read and written in one act.
Result<void> increment(book::Book& book);

} // namespace goodturn::faults
