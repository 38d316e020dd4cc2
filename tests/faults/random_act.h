#pragma once

#include "core/book/book.h"

namespace goodturn::faults {

/// Does one random act of a rep through the services: saves, changes and removals of every kind
/// of record, people with their places, gifts stepped on and back, asks answered, moves, imports,
/// merges, records brought back from the trash, acts taken back. The same seed on the same book
/// does the same. An act that the rules refuse, or that finds nothing to act on, is an
/// InvalidInput, NotFound or Conflict and changes nothing.
Result<void> doRandomAct(book::Book& book, quint32 seed);

/// Deletes for good all that is in the trash, as far as the rules let it.
Result<void> emptyTrash(book::Book& book);

/// Saves a new record of each kind, so that every other act finds something.
Result<void> fillWithOneOfEach(book::Book& book, quint32 seed);

} // namespace goodturn::faults
