#pragma once

#include "core/query/sort_ranks.h"

#include <span>

namespace goodturn::query {

/// The place of each row of a list among the values of a field.
struct Places
{
    std::vector<quint32> of; ///< `count` where there is no value
    quint32 count = 0;       ///< how many values there are
};

/// Of what each row sorts by; noRank where it has no value.
Places placesOf(std::span<const qint64> ranks);

/// The first `limit` of keys when they stand by their places, of which there are as many. Those
/// without a value come last either way, and of one place each stands as it stood.
std::vector<qint64> inOrder(const std::vector<qint64>& keys, const Places& places, bool descending,
                            size_t limit);

/// Those of `keys` that are among `wanted`, as they stand.
std::vector<qint64> keptOf(std::span<const qint64> keys, std::span<const qint64> wanted);

/// Puts keys that stand by name in the order of a field that has a `scan`; equal ones stay by name.
Result<void> sortByScan(store::Database& database, const FilterSql& sql, const ListField& field,
                        bool descending, std::vector<qint64>& ids);

} // namespace goodturn::query
