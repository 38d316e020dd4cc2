#pragma once

#include "core/store/database.h"
#include "core/store/record_store.h"
#include "core/store/salvage.h"

#include <map>
#include <set>

namespace goodturn::store {

/// The keys of records that are known to have been in a damaged book, but could not be read.
using MissingRecords = std::map<RecordKind, std::set<qint64>>;

/// Makes lost records of a salvaged book anew from the journal, which holds every field of what
/// was done to them since they were added: those in `missing`, and those that only the journal
/// knows. What can't be made anew stays in `missing`, what was deleted for good is none of it.
/// Needs a book of the newest schema whose foreign keys are not looked after.
Result<void> rebuildFromHistory(Database& book, MissingRecords& missing, SalvageReport& report);

/// Inserts a record under a key of one's choice, with a new UUID. Its lists take the place of what
/// was left over of them there; where it has none, what was left over stays.
Result<void> insertUnder(Database& book, const TableShape& shape, const Row& row, qint64 id);

} // namespace goodturn::store
