#pragma once

#include "core/base/by_key.h"
#include "core/query/filter_sql.h"

#include <limits>

namespace goodturn::query {

/// What the rows of a list sort by, as numbers, by their keys.
using SortRanks = ByKey<qint64>;

/// Of a row without a value, which comes last either way.
constexpr qint64 noRank = std::numeric_limits<qint64>::max();

/// Of a field that has a `scan`: one or two narrow readings, where a statement would look up each
/// row. Equal values have one rank.
Result<SortRanks> sortRanks(store::Database& database, const FilterSql& sql,
                            const ListField& field);

/// Of a field that is reckoned, by the keys of accounts.
Result<SortRanks> figureRanks(FilterSql& sql, const ListField& field);

/// A number as another one that sorts alike, and whose negative is that of the number.
qint64 sortableNumber(double number);

} // namespace goodturn::query
