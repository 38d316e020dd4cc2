#include "core/query/insights_scope.h"

#include "core/query/book_ledgers.h"
#include "core/query/list_statement.h"
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

Result<ScopeAccounts> ScopeAccounts::read(store::Database& database, FilterSql& sql,
                                          const Filter& filter)
{
    constexpr qsizetype isoDay = 10; // characters
    ListSpec spec;
    spec.filter = filter;
    GT_ASSIGN(
        const SqlPart statement,
        listStatement(sql, spec, nullptr, -1, u"%1.id, %1.name, %1.segment, %1.created_at"_s));
    ScopeAccounts scope;
    store::BulkStatement rows(database, statement.sql);
    rows.bindAll(statement.values);
    while (rows.next()) {
        const QDate added = QDate::fromString(textOf(rows, 3).left(isoDay), Qt::ISODate);
        scope.places_.insert(rows.integer(0), scope.accounts_.size());
        scope.accounts_.push_back({AccountId(rows.integer(0)), textOf(rows, 1), textOf(rows, 2),
                                   int(added.toJulianDay()), std::nullopt});
    }
    GT_TRY(rows.finish());
    return scope;
}

Result<void> ScopeAccounts::readEnds(store::Database& database)
{
    GT_ASSIGN(const auto ends, accountEnds(database));
    for (const auto& [account, day] : ends)
        if (const auto place = placeOf(account))
            accounts_[*place].endedDay = day;
    return {};
}

std::optional<std::size_t> ScopeAccounts::placeOf(qint64 account) const
{
    const auto known = places_.constFind(account);
    return known == places_.cend() ? std::nullopt : std::optional(*known);
}

} // namespace goodturn::query
