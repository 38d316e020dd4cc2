#include "core/query/quick_sort.h"

#include <algorithm>
#include <numeric>

namespace goodturn::query {

namespace {

/// Of ranks that lie far apart: by a search among all that there are.
Places placesAmong(std::span<const qint64> ranks)
{
    std::vector<qint64> all;
    std::ranges::copy_if(ranks, std::back_inserter(all),
                         [](qint64 rank) { return rank != noRank; });
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    Places places{{}, quint32(all.size())};
    places.of.reserve(ranks.size());
    for (const qint64 rank : ranks) // noRank is beyond all of them
        places.of.push_back(quint32(std::ranges::lower_bound(all, rank) - all.begin()));
    return places;
}

} // namespace

/// Most ranks lie close together, so that they can be counted.
Places placesOf(std::span<const qint64> ranks)
{
    qint64 least = noRank;
    qint64 most = -noRank;
    for (const qint64 rank : ranks)
        if (rank != noRank) {
            least = std::min(least, rank);
            most = std::max(most, rank);
        }
    if (least == noRank)
        return {std::vector<quint32>(ranks.size(), 0), 0};
    const quint64 span = quint64(most) - quint64(least);
    if (span > 4 * ranks.size())
        return placesAmong(ranks);
    std::vector<quint32> placeOf(size_t(span) + 1, 0);
    for (const qint64 rank : ranks)
        if (rank != noRank)
            placeOf[size_t(rank - least)] = 1;
    quint32 count = 0;
    for (quint32& place : placeOf)
        if (place)
            place = count++;
    Places places{{}, count};
    places.of.reserve(ranks.size());
    for (const qint64 rank : ranks)
        places.of.push_back(rank == noRank ? count : placeOf[size_t(rank - least)]);
    return places;
}

std::vector<qint64> inOrder(const std::vector<qint64>& keys, const Places& places, bool descending,
                            size_t limit)
{
    const auto placeOf = [&places, descending](size_t row) {
        const quint32 place = places.of[row];
        return place == places.count || !descending ? place : places.count - 1 - place;
    };
    std::vector<quint32> next(size_t(places.count) + 2, 0); // of each place, the row where it goes
    for (size_t row = 0; row < keys.size(); ++row)
        ++next[placeOf(row) + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<qint64> sorted(std::min(limit, keys.size()));
    for (size_t row = 0; row < keys.size(); ++row)
        if (const quint32 to = next[placeOf(row)]++; to < sorted.size())
            sorted[to] = keys[row];
    return sorted;
}

std::vector<qint64> keptOf(std::span<const qint64> keys, std::span<const qint64> wanted)
{
    ByKey<bool> isWanted(false);
    for (const qint64 key : wanted)
        isWanted.insert(key, true);
    std::vector<qint64> kept;
    std::ranges::copy_if(keys, std::back_inserter(kept),
                         [&](qint64 key) { return isWanted.value(key); });
    return kept;
}

Result<void> sortByScan(store::Database& database, const FilterSql& sql, const ListField& field,
                        bool descending, std::vector<qint64>& ids)
{
    GT_ASSIGN(const SortRanks found, sortRanks(database, sql, field));
    std::vector<qint64> ranks(ids.size());
    std::ranges::transform(ids, ranks.begin(), [&](qint64 id) { return found.value(id); });
    ids = inOrder(ids, placesOf(ranks), descending, ids.size());
    return {};
}

} // namespace goodturn::query
