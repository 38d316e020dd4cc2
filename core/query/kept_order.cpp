#include "core/query/kept_order.h"

#include "core/query/list_statement.h"
#include "core/store/sql_query.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

/// Where a row stands: as SQLite compares names, byte by byte, and by its key.
using NamePlace = std::pair<QByteArray, qint64>;

/// The place of a row; none for one in the trash or gone for good.
Result<std::optional<NamePlace>> placeOf(store::Database& database, ListKind kind, qint64 key)
{
    const ListBase base = baseOf(kind);
    std::optional<NamePlace> place;
    store::SqlQuery query(database, u"SELECT %1 FROM %2 WHERE id=? AND +deleted_at IS NULL"_s.arg(
                                        base.key, base.table));
    GT_TRY(query.run({key}));
    if (query.next())
        place.emplace(query.text(0).toUtf8(), key);
    GT_TRY(query.finish());
    return place;
}

/// Puts a row where it stands now among others, which are in order, so that a few of them are
/// looked up. False: one of those is gone.
Result<bool> put(store::Database& database, ListKind kind, qint64 key, std::vector<qint64>& keys)
{
    GT_ASSIGN(const auto place, placeOf(database, kind, key));
    if (!place)
        return true;
    size_t from = 0;
    size_t to = keys.size();
    while (from < to) {
        const size_t middle = (from + to) / 2;
        GT_ASSIGN(const auto other, placeOf(database, kind, keys[middle]));
        if (!other)
            return false;
        if (*other < *place)
            from = middle + 1;
        else
            to = middle;
    }
    keys.insert(keys.begin() + std::ptrdiff_t(from), key);
    return true;
}

bool belongs(const RecordKey& record, ListKind kind)
{
    return record.kind == (kind == ListKind::Accounts ? RecordKind::Account : RecordKind::Contact);
}

/// False: they have to be read anew.
Result<bool> follow(store::Database& database, ListKind kind, const std::vector<RecordKey>& changed,
                    std::vector<qint64>& keys)
{
    std::vector<qint64> ours;
    for (const RecordKey& record : changed)
        if (belongs(record, kind))
            ours.push_back(record.id);
    if (ours.empty())
        return true;
    std::erase_if(keys, [&](qint64 key) { return std::ranges::find(ours, key) != ours.end(); });
    for (const qint64 key : ours) {
        GT_ASSIGN(const bool isPut, put(database, kind, key, keys));
        if (!isPut)
            return false;
    }
    return true;
}

} // namespace

Result<void> KeptOrder::followAll(store::Database& database)
{
    GT_ASSIGN(const bool isSame, mark_.isSame(database));
    if (isSame)
        return {};
    GT_ASSIGN(const auto changed, changed_.sinceLastLook(database));
    for (auto kept = keys_.begin(); kept != keys_.end();) {
        bool follows = changed.has_value();
        if (follows) {
            GT_ASSIGN(follows, follow(database, kept->first, *changed, kept->second));
        }
        kept = follows ? std::next(kept) : keys_.erase(kept);
    }
    return {};
}

Result<const std::vector<qint64>*> KeptOrder::byName(store::Database& database, FilterSql& sql,
                                                     ListKind kind)
{
    if (const auto followed = followAll(database); !followed) {
        keys_.clear(); // half followed, they are in no order
        return failure(followed.error());
    }
    if (const auto kept = keys_.find(kind); kept != keys_.end())
        return &kept->second;
    GT_ASSIGN(const SqlPart statement, listStatement(sql, {kind, {}, {}, {}}, nullptr, -1));
    GT_ASSIGN(auto keys, keysOf(database, statement));
    return &keys_.emplace(kind, std::move(keys)).first->second;
}

} // namespace goodturn::query
