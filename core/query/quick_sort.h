#pragma once

#include "core/query/filter_sql.h"

namespace goodturn::query {

/// Puts keys that stand by name in the order of a field that has a `scan`: two narrow readings and
/// a sort in memory, where a statement would look up each row. Rows without a value come last
/// either way; equal ones stay by name.
Result<void> sortByScan(store::Database& database, const FilterSql& sql, const ListField& field,
                        bool descending, std::vector<qint64>& ids);

} // namespace goodturn::query
