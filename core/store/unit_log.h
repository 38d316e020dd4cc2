#pragma once

#include "core/change/change_set.h"
#include "core/store/database.h"

#include <vector>

namespace goodturn::store {

/// One act in the journal, and how many lines it has there.
struct UnitLine
{
    change::UnitId id;
    QString name;
    qint64 lines = 0;
};

/// A number that differs from the one before when another connection has committed to the book in
/// between. It costs a look at a few bytes and says nothing of one's own commits.
Result<qint64> dataVersion(Database& database);

/// The newest act of the journal; invalid while there is none.
Result<change::UnitId> newestUnit(Database& database);

/// The acts that came after `unit`, oldest first.
Result<std::vector<UnitLine>> unitsAfter(Database& database, change::UnitId unit);

} // namespace goodturn::store
