#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace goodturn::store {

/// Compares the records with what the journal tells of them, in words; empty when they agree:
/// each field holds what its last entry left there, each entry found what the one before left, and
/// versions, stamps and the trash are those of the acts. Also every record can be read, and its
/// columns for searching are made from its fields. Finds what SQLite's own check can't see: a
/// changed byte within a value.
///
/// Records that no entry tells the beginning of (the sample's, and those whose beginning was
/// pruned) are compared as far as they are told of. A migration that changes records must write to
/// the journal too.
Result<QStringList> checkJournal(Database& database);

} // namespace goodturn::store
