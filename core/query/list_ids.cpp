#include "core/base/by_key.h"
#include "core/query/list_statement.h"
#include "core/query/queries.h"
#include "core/query/quick_sort.h"
#include "core/store/bulk_statement.h"
#include "core/store/sql_query.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

/// So many are sorted sooner row by row than by a reading of all there are.
constexpr size_t fewEntries = 20'000;

/// There may be a million of them.
Result<std::vector<qint64>> keysOf(store::Database& database, const SqlPart& statement)
{
    std::vector<qint64> ids;
    store::BulkStatement query(database, statement.sql);
    query.bindAll(statement.values);
    while (query.next())
        ids.push_back(query.integer(0));
    GT_TRY(query.finish());
    return ids;
}

/// All that fit, as rows stand that are equal. Going by the index of names, each row would have to
/// be looked up; so the order is read from it alone, and who fits from the rows as they lie.
/// Entries are too many to be read as they lie.
Result<std::vector<qint64>> keysInOrder(store::Database& database, KeptOrder& kept, FilterSql& sql,
                                        const ListSpec& spec)
{
    const ListBase base = baseOf(spec.kind);
    if (base.isEntry) {
        GT_ASSIGN(const SqlPart statement, listStatement(sql, spec, nullptr, -1));
        return keysOf(database, statement);
    }
    GT_ASSIGN(const std::vector<qint64>* all, kept.byName(database, sql, spec.kind));
    if (spec.filter.isEmpty() && spec.text.isEmpty())
        return *all;
    SqlPart fitting{u"SELECT %1.id FROM %2 %1 NOT INDEXED"_s.arg(base.row, base.table), {}};
    GT_ASSIGN(const SqlPart condition, conditionOf(sql, spec));
    fitting += condition;
    GT_ASSIGN(const auto found, keysOf(database, fitting));
    ByKey<bool> fits(false);
    for (const qint64 id : found)
        fits.insert(id, true);
    std::vector<qint64> ids;
    std::ranges::copy_if(*all, std::back_inserter(ids), [&](qint64 id) { return fits.value(id); });
    return ids;
}

/// A row with the account that its figures are of.
struct OwnedKey
{
    qint64 id = 0;
    qint64 account = 0;
};

/// All that fit, as rows stand that are equal.
Result<std::vector<OwnedKey>> ownedKeys(store::Database& database, KeptOrder& kept, FilterSql& sql,
                                        const ListSpec& spec)
{
    std::vector<OwnedKey> keys;
    if (!baseOf(spec.kind).isEntry) {
        GT_ASSIGN(const auto ids, keysInOrder(database, kept, sql, spec));
        for (const qint64 id : ids)
            keys.push_back({id, id});
        return keys;
    }
    GT_ASSIGN(const SqlPart statement,
              listStatement(sql, spec, nullptr, -1, u"%1.id, %1.account_id"_s));
    store::BulkStatement query(database, statement.sql);
    query.bindAll(statement.values);
    while (query.next())
        keys.push_back({query.integer(0), query.integer(1)});
    GT_TRY(query.finish());
    return keys;
}

/// By what the model tells of an account, for keys that stand by name.
std::vector<qint64> sortedByFigures(const std::vector<OwnedKey>& keys, const KeptFigures& figures,
                                    const ListField& field, bool descending)
{
    std::vector<std::pair<double, qint64>> ranked;
    ranked.reserve(keys.size());
    for (const auto& [id, account] : keys) {
        const KeptFigures::Line line = figures.of(account);
        const double rank =
            field.reckoned == Reckoned::Balance ? line.balance : double(line.standing);
        ranked.emplace_back(descending ? -rank : rank, id);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<double, qint64>::first);
    std::vector<qint64> ids(ranked.size());
    std::ranges::transform(ranked, ids.begin(), &std::pair<double, qint64>::second);
    return ids;
}

} // namespace

Result<const std::vector<qint64>*> KeptOrder::byName(store::Database& database, FilterSql& sql,
                                                     ListKind kind)
{
    GT_ASSIGN(const bool isSame, mark_.isSame(database));
    if (!isSame)
        keys_.clear();
    if (const auto kept = keys_.find(kind); kept != keys_.end())
        return &kept->second;
    GT_ASSIGN(const SqlPart statement, listStatement(sql, {kind, {}, {}, {}}, nullptr, -1));
    GT_ASSIGN(auto keys, keysOf(database, statement));
    return &keys_.emplace(kind, std::move(keys)).first->second;
}

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
    if (limit < 0 && !base.isEntry && (!field || standsBy(field, base))) {
        GT_ASSIGN(auto named, keysInOrder(database_, keptOrder_, sql, spec));
        if (field && spec.sort.descending)
            std::ranges::reverse(named);
        return named;
    }
    if (!byScan && !isReckoned) {
        GT_ASSIGN(const SqlPart statement, listStatement(sql, spec, field, limit));
        return keysOf(database_, statement);
    }
    std::vector<qint64> ids;
    if (byScan) {
        GT_ASSIGN(ids, keysInOrder(database_, keptOrder_, sql, spec));
        if (base.isEntry && ids.size() < fewEntries) {
            GT_ASSIGN(const SqlPart statement, listStatement(sql, spec, field, limit));
            return keysOf(database_, statement);
        }
        GT_TRY(sortByScan(database_, sql, *field, spec.sort.descending, ids));
    } else {
        GT_ASSIGN(const auto keys, ownedKeys(database_, keptOrder_, sql, spec));
        GT_ASSIGN(const KeptFigures* figures, sql.figures());
        ids = sortedByFigures(keys, *figures, *field, spec.sort.descending);
    }
    if (limit >= 0 && ids.size() > size_t(limit))
        ids.resize(size_t(limit));
    return ids;
}

} // namespace goodturn::query
