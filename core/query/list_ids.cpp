#include "core/query/list_statement.h"
#include "core/query/queries.h"
#include "core/query/quick_sort.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

using Keys = std::vector<qint64>;

/// All that fit, by name. Going by the index of names, each row would have to be looked up; so the
/// order is read from it alone, and who fits from the rows as they lie.
Result<Keys> readByName(store::Database& database, KeptOrder& kept, FilterSql& sql,
                        const ListSpec& spec)
{
    const ListBase base = baseOf(spec.kind);
    GT_ASSIGN(const std::vector<qint64>* all, kept.byName(database, sql, spec.kind));
    if (spec.filter.isEmpty() && spec.text.isEmpty())
        return *all;
    SqlPart fitting{u"SELECT %1.id FROM %2 %1 NOT INDEXED"_s.arg(base.row, base.table), {}};
    GT_ASSIGN(const SqlPart condition, conditionOf(sql, spec));
    fitting += condition;
    GT_ASSIGN(const auto found, keysOf(database, fitting));
    return keptOf(*all, found);
}

/// Both of one state of the book: who was added between them would be in neither place.
Result<Keys> keysByName(store::Database& database, KeptOrder& kept, FilterSql& sql,
                        const ListSpec& spec)
{
    return store::readTogether<Keys>(database,
                                     [&] { return readByName(database, kept, sql, spec); });
}

/// By what the model tells of accounts, for keys that stand by name.
Result<std::vector<qint64>> sortedByFigures(FilterSql& sql, const ListField& field, bool descending,
                                            const std::vector<qint64>& keys)
{
    GT_ASSIGN(const SortRanks found, figureRanks(sql, field));
    std::vector<qint64> ranks(keys.size());
    std::ranges::transform(keys, ranks.begin(), [&](qint64 id) { return found.value(id); });
    return inOrder(keys, placesOf(ranks), descending, keys.size());
}

} // namespace

Result<qint64> Queries::listCount(ListKind kind)
{
    const ListBase base = baseOf(kind);
    return store::scalar(database_,
                         u"SELECT count(*) FROM %1 WHERE deleted_at IS NULL"_s.arg(base.table));
}

Result<std::vector<qint64>> Queries::listIds(const ListSpec& spec, int limit)
{
    const ListFields& fields = listFields(spec.kind);
    FilterSql sql(database_, spec.kind, fields, clock_.today(), &keptFigures_);
    const ListField* field = fields.find(spec.sort.field);
    const ListBase base = baseOf(spec.kind);
    const bool byScan = field && !field->scan.isEmpty();
    const bool isReckoned = field && field->reckoned != Reckoned::No;
    const bool byName = !field || standsBy(field, base);
    if (base.isEntry && (byScan || isReckoned)) {
        KeptEntries once;
        return once.ids(database_, sql, spec, field, limit);
    }
    if (base.isEntry || (!byScan && !isReckoned && (limit >= 0 || !byName))) {
        GT_ASSIGN(const SqlPart statement, listStatement(sql, spec, field, limit));
        return keysOf(database_, statement);
    }
    GT_ASSIGN(auto ids, keysByName(database_, keptOrder_, sql, spec));
    if (byName && field && spec.sort.descending)
        std::ranges::reverse(ids);
    else if (isReckoned) {
        GT_ASSIGN(ids, sortedByFigures(sql, *field, spec.sort.descending, ids));
    } else if (byScan)
        GT_TRY(sortByScan(database_, sql, *field, spec.sort.descending, ids));
    if (limit >= 0 && ids.size() > size_t(limit))
        ids.resize(size_t(limit));
    return ids;
}

Result<std::vector<qint64>> Queries::entryIds(const ListSpec& spec, int limit)
{
    const ListFields& fields = listFields(spec.kind);
    FilterSql sql(database_, spec.kind, fields, clock_.today(), &keptFigures_);
    return keptEntries_.ids(database_, sql, spec, fields.find(spec.sort.field), limit);
}

Result<std::shared_ptr<const KeptFigures>> Queries::keptFigures()
{
    return keptFigures_.figures(database_, clock_.today());
}

Result<std::optional<WriteMark>> Queries::wantsFigures()
{
    GT_ASSIGN(const bool stale, keptFigures_.isStale(database_, clock_.today()));
    if (!stale)
        return std::optional<WriteMark>();
    GT_ASSIGN(const WriteMark mark, WriteMark::of(database_));
    return std::optional(mark);
}

Result<bool> Queries::takeFigures(const WriteMark& asked, std::shared_ptr<const KeptFigures> read)
{
    return keptFigures_.take(database_, asked, std::move(read));
}

Result<void> Queries::prepareEntries(ListKind kind, const QString& field)
{
    const ListFields& fields = listFields(kind);
    FilterSql sql(database_, kind, fields, clock_.today(), &keptFigures_);
    return keptEntries_.prepare(database_, sql, kind, fields.find(field));
}

} // namespace goodturn::query
