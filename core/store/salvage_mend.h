#pragma once

#include "core/store/database.h"
#include "core/store/salvage_history.h"

namespace goodturn::store {

/// Brings a salvaged book, in which references may lead nowhere, into a sound state: accounts and
/// people that others belong to get a stand-in under their old key, other references are emptied,
/// and what can't be without the lost record goes. Notes all that in the report, and in `missing`
/// whom there is only a stand-in for. The foreign keys are not looked after meanwhile.
Result<void> mendReferences(Database& book, MissingRecords& missing, SalvageReport& report);

} // namespace goodturn::store
