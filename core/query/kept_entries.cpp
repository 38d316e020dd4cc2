#include "core/query/kept_entries.h"

#include "core/query/list_statement.h"
#include "core/store/bulk_statement.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <limits>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using Keys = KeptEntries::Keys;

namespace {

/// So few are sorted sooner row by row than by a reading of all there are.
constexpr size_t fewEntries = 20'000;

/// The first page of a filter is looked for among so many rows at first, then among four times as
/// many, up to the last number.
constexpr size_t firstRows = 2'000;
constexpr size_t lastRows = 40'000;

constexpr size_t everyRow = std::numeric_limits<size_t>::max();

bool isByDay(const ListField* field, ListKind kind)
{
    return !field || !field->canSort() || standsBy(field, baseOf(kind));
}

/// A field without a scan is read as it stands in the rows.
ListField scannable(ListField field, ListKind kind)
{
    const ListBase base = baseOf(kind);
    if (field.scan.isEmpty())
        field.scan = u"SELECT %1.id, %2 FROM %3 %1"_s.arg(
            base.row, field.folded.isEmpty() ? field.value : field.folded, base.table);
    return field;
}

bool isOfAccount(const ListField& field)
{
    return !field.ofAccount.isEmpty() && field.scan.isEmpty();
}

/// What accounts sort by in the field that one of entries is of.
Result<SortRanks> accountRanks(store::Database& database, FilterSql& sql, const ListField& field)
{
    if (field.reckoned != Reckoned::No)
        return figureRanks(sql, field);
    const ListFields known = accountFields();
    return sortRanks(database, sql, scannable(*known.find(field.ofAccount), ListKind::Accounts));
}

/// The account of each of the keys.
Result<std::vector<qint64>> ownersOf(store::Database& database, ListKind kind, const Keys& keys)
{
    ByKey<qint64> accounts(0);
    store::BulkStatement row(database, u"SELECT id, account_id FROM "_s + baseOf(kind).table);
    while (row.next())
        accounts.insert(row.integer(0), row.integer(1));
    GT_TRY(row.finish());
    std::vector<qint64> found(keys.size());
    std::ranges::transform(keys, found.begin(), [&](qint64 key) { return accounts.value(key); });
    return found;
}

/// Those of some keys that fit what is wanted, as they stand.
Result<Keys> fitting(store::Database& database, ListKind kind, const SqlPart& wanted,
                     std::span<const qint64> keys)
{
    const ListBase base = baseOf(kind);
    SqlPart statement{
        u"SELECT %1.id FROM %2 %1 WHERE %1.id IN (SELECT value FROM json_each(?))"_s.arg(
            base.row, base.table),
        {jsonList(Keys(keys.begin(), keys.end()))}};
    statement += wanted;
    GT_ASSIGN(const Keys found, keysOf(database, statement));
    return keptOf(keys, found);
}

/// How many rows are looked at next, after `fits` were found among the first `seen`: a few more
/// than the page wants at that rate, never over four times as many as the last time.
size_t rowsToTry(size_t fits, size_t seen, size_t limit, size_t last)
{
    if (fits == 0)
        return last * 4;
    return std::clamp((limit - fits) * seen / fits * 5 / 4, firstRows / 4, last * 4);
}

/// The first of the keys that fit; nothing where there are not so many among the first rows.
Result<std::optional<Keys>> firstFitting(store::Database& database, FilterSql& sql,
                                         const ListSpec& spec, const Keys& keys, size_t limit)
{
    GT_ASSIGN(const SqlPart wanted, wantedOf(sql, spec));
    Keys page;
    size_t from = 0;
    for (size_t rows = firstRows; from < std::min(lastRows, keys.size());
         rows = rowsToTry(page.size(), from, limit, rows)) {
        const auto part = std::span(keys).subspan(from, std::min(rows, keys.size() - from));
        GT_ASSIGN(const Keys found, fitting(database, spec.kind, wanted, part));
        page.insert(page.end(), found.begin(), found.end());
        from += part.size();
        if (page.size() >= limit) {
            page.resize(limit);
            return std::optional(std::move(page));
        }
    }
    return from == keys.size() ? std::optional(std::move(page)) : std::nullopt;
}

/// The places of some of the keys, both in their order.
Places placesOfSome(const Places& places, const Keys& keys, const Keys& some)
{
    Places found{{}, places.count};
    found.of.reserve(some.size());
    size_t row = 0;
    for (const qint64 key : some) {
        while (keys[row] != key)
            ++row;
        found.of.push_back(places.of[row]);
    }
    return found;
}

} // namespace

Result<KeptEntries::Entries*> KeptEntries::entries(store::Database& database, FilterSql& sql,
                                                   ListKind kind)
{
    GT_ASSIGN(const bool isSame, mark_.isSame(database));
    if (!isSame)
        kept_.clear();
    if (const auto known = kept_.find(kind); known != kept_.end())
        return &known->second;
    GT_ASSIGN(const SqlPart statement,
              listStatement(sql, {kind, {}, {}, usualSort(kind)}, nullptr, -1));
    GT_ASSIGN(auto keys, keysOf(database, statement));
    return &kept_.emplace(kind, Entries{kind, std::move(keys), {}, {}}).first->second;
}

Result<const Places*> KeptEntries::places(store::Database& database, FilterSql& sql, Entries& all,
                                          const ListField& field)
{
    if (const auto known = all.places.find(field.key); known != all.places.end())
        return &known->second;
    if (isOfAccount(field) && all.accounts.empty()) {
        GT_ASSIGN(all.accounts, ownersOf(database, all.kind, all.keys));
    }
    GT_ASSIGN(const SortRanks known, isOfAccount(field)
                                         ? accountRanks(database, sql, field)
                                         : sortRanks(database, sql, scannable(field, all.kind)));
    std::vector<qint64> ranks(all.keys.size());
    std::ranges::transform(isOfAccount(field) ? all.accounts : all.keys, ranks.begin(),
                           [&](qint64 key) { return known.value(key); });
    return &all.places.emplace(field.key, placesOf(ranks)).first->second;
}

Result<Keys> KeptEntries::sorted(store::Database& database, FilterSql& sql, const ListSpec& spec,
                                 const ListField* field, size_t limit)
{
    GT_ASSIGN(Entries * all, entries(database, sql, spec.kind));
    const size_t count = std::min(limit, all->keys.size());
    const auto last = std::ptrdiff_t(count);
    if (!isByDay(field, spec.kind)) {
        GT_ASSIGN(const Places* known, places(database, sql, *all, *field));
        return inOrder(all->keys, *known, spec.sort.descending, count);
    }
    if (spec.sort.descending || !standsBy(field, baseOf(spec.kind)))
        return Keys(all->keys.begin(), all->keys.begin() + last);
    return Keys(all->keys.rbegin(), all->keys.rbegin() + last);
}

Result<Keys> KeptEntries::filtered(store::Database& database, FilterSql& sql, const ListSpec& spec,
                                   const ListField* field)
{
    ListSpec newestFirst = spec;
    newestFirst.sort = usualSort(spec.kind);
    GT_ASSIGN(const SqlPart statement, listStatement(sql, newestFirst, nullptr, -1));
    GT_ASSIGN(Keys found, keysOf(database, statement));
    if (isByDay(field, spec.kind)) {
        if (standsBy(field, baseOf(spec.kind)) && !spec.sort.descending)
            std::ranges::reverse(found);
        return found;
    }
    GT_ASSIGN(Entries * all, entries(database, sql, spec.kind));
    const bool isKept = all->places.contains(field->key);
    if (!isKept && found.size() < fewEntries && field->reckoned == Reckoned::No) {
        GT_ASSIGN(const SqlPart rows, listStatement(sql, spec, field, -1));
        return keysOf(database, rows);
    }
    GT_ASSIGN(const Places* known, places(database, sql, *all, *field));
    return inOrder(found, placesOfSome(*known, all->keys, found), spec.sort.descending,
                   found.size());
}

Result<Keys> KeptEntries::ids(store::Database& database, FilterSql& sql, const ListSpec& spec,
                              const ListField* field, int limit)
{
    return store::readTogether<Keys>(database, [&]() -> Result<Keys> {
        const size_t most = limit < 0 ? everyRow : size_t(limit);
        if (spec.filter.isEmpty() && spec.text.isEmpty())
            return sorted(database, sql, spec, field, most);
        if (limit >= 0) {
            GT_ASSIGN(const Keys keys, sorted(database, sql, spec, field, everyRow));
            GT_ASSIGN(auto page, firstFitting(database, sql, spec, keys, most));
            if (page)
                return std::move(*page);
        }
        GT_ASSIGN(Keys found, filtered(database, sql, spec, field));
        if (found.size() > most)
            found.resize(most);
        return found;
    });
}

Result<void> KeptEntries::prepare(store::Database& database, FilterSql& sql, ListKind kind,
                                  const ListField* field)
{
    const auto read = store::readTogether<bool>(database, [&]() -> Result<bool> {
        GT_ASSIGN(Entries * all, entries(database, sql, kind));
        if (!isByDay(field, kind))
            GT_TRY(places(database, sql, *all, *field));
        return true;
    });
    GT_TRY(read);
    return {};
}

} // namespace goodturn::query
