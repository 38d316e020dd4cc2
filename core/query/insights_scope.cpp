#include "core/query/insights_scope.h"

#include "core/query/book_ledgers.h"
#include "core/store/bulk_statement.h"

#include <algorithm>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const store::BulkStatement& row, int column)
{
    const std::string_view bytes = row.text(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

InsightsPeriod InsightsPeriod::of(const InsightsScope& scope, QDate today)
{
    InsightsPeriod period;
    period.today = int(today.toJulianDay());
    period.to = period.today;
    if (scope.to.isValid())
        period.to = std::min(period.today, int(scope.to.toJulianDay()));
    if (scope.from.isValid())
        period.from = int(scope.from.toJulianDay());
    return period;
}

QDate InsightsPeriod::firstDay() const
{
    const QDate earliest(1, 1, 1);
    return std::max(earliest, QDate::fromJulianDay(std::max(from, 1)));
}

ScopeAccounts::ScopeAccounts(const std::vector<qint64>& ids)
{
    accounts_.reserve(ids.size());
    for (const qint64 id : ids) {
        places_.insert(id, qint32(accounts_.size()));
        accounts_.push_back({AccountId(id)});
    }
}

Result<void> ScopeAccounts::readDetails(store::Database& database)
{
    constexpr qsizetype isoDay = 10; // characters
    store::BulkStatement rows(database, u"SELECT id, name, segment, created_at FROM account "
                                        "WHERE deleted_at IS NULL ORDER BY id"_s);
    while (rows.next()) {
        const auto place = placeOf(rows.integer(0));
        if (!place)
            continue;
        ScopeAccount& account = accounts_[*place];
        account.name = textOf(rows, 1);
        account.segment = textOf(rows, 2);
        const QDate added = QDate::fromString(textOf(rows, 3).left(isoDay), Qt::ISODate);
        account.addedDay = int(added.toJulianDay());
    }
    GT_TRY(rows.finish());
    GT_ASSIGN(const auto ends, accountEnds(database));
    for (const auto& [account, day] : ends)
        if (const auto place = placeOf(account))
            accounts_[*place].endedDay = day;
    return {};
}

std::optional<std::size_t> ScopeAccounts::placeOf(qint64 account) const
{
    const qint32 place = places_.value(account);
    return place < 0 ? std::nullopt : std::optional(std::size_t(place));
}

} // namespace goodturn::query
