#pragma once

#include "core/query/filter_sql.h"
#include "core/query/insights.h"

#include <limits>

namespace goodturn::query {

/// The period of a scope in Julian days; empty where it begins after its end.
struct InsightsPeriod
{
    int from = std::numeric_limits<int>::min();
    int to = 0; ///< no later than today
    int today = 0;

    static InsightsPeriod of(const InsightsScope& scope, QDate today);
    bool holds(int day) const { return day >= from && day <= to; }
    /// The first day for a condition of SQL, in ISO form.
    QDate firstDay() const;
    QDate lastDay() const { return QDate::fromJulianDay(to); }
};

/// What the insights have to know of an account besides its ledger.
struct ScopeAccount
{
    AccountId id;
    QString name;
    QString segment;             ///< of the market, as it is written
    int addedDay = 0;            ///< to the book
    std::optional<int> endedDay; ///< no client any more since then; readEnds() tells
};

/// The accounts of a scope, by name as lists are.
class ScopeAccounts
{
public:
    /// `sql` is for the list of accounts.
    static Result<ScopeAccounts> read(store::Database& database, FilterSql& sql,
                                      const Filter& filter);
    Result<void> readEnds(store::Database& database);

    const std::vector<ScopeAccount>& all() const { return accounts_; }
    /// The place of an account among all; none where it is out of the scope.
    std::optional<std::size_t> placeOf(qint64 account) const;

private:
    std::vector<ScopeAccount> accounts_;
    QHash<qint64, std::size_t> places_;
};

} // namespace goodturn::query
