#include "core/book/change_watch.h"

#include "core/book/touched_accounts.h"
#include "core/store/journal.h"
#include "core/store/record_store.h"

#include <QJsonArray>

namespace goodturn::book {

namespace {

/// Above it a page is quicker by reading everything anew than line by line.
constexpr qint64 mostLines = 200;

const QString& logOfForecasts()
{
    static const QString table = QStringLiteral("forecast");
    return table;
}

} // namespace

Result<ChangeWatch> ChangeWatch::begin(store::Database& database)
{
    ChangeWatch watch(database);
    GT_ASSIGN(watch.version_, store::dataVersion(database));
    GT_ASSIGN(watch.seen_, store::newestUnit(database));
    GT_ASSIGN(watch.sums_, watch.sumsOfPages());
    return watch;
}

void ChangeWatch::noteOwn(change::UnitId unit, const store::RowSums::Sums& changed)
{
    own_.insert(unit.value());
    for (auto sum = changed.begin(); sums_ && sum != changed.end(); ++sum)
        if (sum.key() != logOfForecasts())
            (*sums_)[sum.key()] += *sum;
}

Result<std::vector<change::ChangeSet>> ChangeWatch::look()
{
    std::vector<change::ChangeSet> found;
    GT_ASSIGN(const qint64 version, store::dataVersion(*database_));
    if (version == version_)
        return found;
    GT_ASSIGN(const auto units, store::unitsAfter(*database_, seen_));
    for (const store::UnitLine& unit : units)
        if (!own_.contains(unit.id.value())) {
            GT_ASSIGN(found.emplace_back(), changesOf(unit));
        }
    GT_ASSIGN(const auto sums, sumsOfPages());
    if (found.empty() && (!sums || sums != sums_))
        found.emplace_back().everything = true;
    sums_ = sums;
    version_ = version;
    seen_ = units.empty() ? seen_ : units.back().id;
    own_.clear();
    return found;
}

Result<std::optional<store::RowSums::Sums>> ChangeWatch::sumsOfPages() const
{
    GT_ASSIGN(auto sums, store::RowSums::stored(*database_));
    if (sums)
        sums->remove(logOfForecasts());
    return sums;
}

Result<change::ChangeSet> ChangeWatch::changesOf(const store::UnitLine& unit)
{
    change::ChangeSet changes;
    changes.unit = unit.id;
    changes.name = unit.name;
    changes.everything = unit.lines > mostLines;
    if (changes.everything)
        return changes;
    GT_ASSIGN(const auto entries, store::Journal(*database_).entries(unit.id));
    store::RowStore rows(*database_);
    for (const store::JournalEntry& entry : entries) {
        changes.changes.push_back({entry.kind, entry.recordId, entry.action, entry.fields.keys()});
        const store::TableShape& shape =
            store::withRecordOf(entry.kind, [](auto record) -> const store::TableShape& {
                return store::shapeOf<decltype(record)>();
            });
        // An account that the record left stands in the journal only.
        for (const QJsonValue& side : entry.fields.value(QStringLiteral("account_id")).toArray())
            if (side.isDouble())
                changes.accounts.insert(side.toInteger());
        if (const auto row = rows.load(shape, entry.recordId))
            addAccountsOf(shape, *row, changes.accounts);
    }
    return changes;
}

} // namespace goodturn::book
