#include "core/query/quick_sort.h"

#include "core/store/bulk_statement.h"

#include <algorithm>
#include <limits>

namespace goodturn::query {
using store::BulkStatement;

namespace {

using Ranks = QHash<qint64, qint64>;

constexpr qint64 none = std::numeric_limits<qint64>::max();

/// An ISO day as a number that sorts alike.
qint64 dayNumber(std::string_view iso)
{
    qint64 number = 0;
    for (const char c : iso)
        if (c >= '0' && c <= '9')
            number = number * 10 + (c - '0');
    return number;
}

/// The place of each key among the texts of a statement in order; equal texts have one place.
Result<Ranks> placesOf(store::Database& database, const QString& sql)
{
    Ranks places;
    std::string last;
    qint64 place = 0;
    BulkStatement row(database, sql);
    while (row.next()) {
        if (row.text(1) != last) {
            last = row.text(1);
            ++place;
        }
        places.insert(row.integer(0), place);
    }
    GT_TRY(row.finish());
    return places;
}

Result<Ranks> ranksOf(store::Database& database, const FilterSql& sql, const ListField& field)
{
    Ranks places;
    if (!field.scanNames.isEmpty()) {
        GT_ASSIGN(places, placesOf(database, field.scanNames));
    }
    const SqlPart scan = sql.expression(field.scan);
    BulkStatement row(database, scan.sql);
    for (size_t i = 0; i < scan.values.size(); ++i)
        row.bind(int(i) + 1, scan.values[i]);
    Ranks ranks;
    while (row.next()) {
        if (row.isNull(1))
            continue;
        if (field.type == FieldType::Date)
            ranks.insert(row.integer(0), dayNumber(row.text(1)));
        else if (field.scanNames.isEmpty())
            ranks.insert(row.integer(0), row.integer(1));
        else if (const auto place = places.constFind(row.integer(1)); place != places.cend())
            ranks.insert(row.integer(0), *place);
    }
    GT_TRY(row.finish());
    return ranks;
}

} // namespace

Result<void> sortByScan(store::Database& database, const FilterSql& sql, const ListField& field,
                        bool descending, std::vector<qint64>& ids)
{
    GT_ASSIGN(const Ranks ranks, ranksOf(database, sql, field));
    const qint64 missing = field.type == FieldType::Number ? 0 : none;
    std::vector<std::pair<qint64, qint64>> ranked;
    ranked.reserve(ids.size());
    for (const qint64 id : ids) {
        const qint64 rank = ranks.value(id, missing);
        ranked.emplace_back(descending && rank != none ? -rank : rank, id);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<qint64, qint64>::first);
    std::ranges::transform(ranked, ids.begin(), &std::pair<qint64, qint64>::second);
    return {};
}

} // namespace goodturn::query
