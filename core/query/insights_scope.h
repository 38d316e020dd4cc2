#pragma once

#include "core/base/by_key.h"
#include "core/base/result.h"
#include "core/query/insights.h"

#include <limits>

namespace goodturn::store {
class Database;
}

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
    // Only after readDetails():
    QString name = {};
    QString segment = {};             ///< of the market, as it is written
    int addedDay = 0;                 ///< to the book
    std::optional<int> endedDay = {}; ///< no client any more since then
};

/// The accounts of a scope, by name as lists are.
class ScopeAccounts
{
public:
    /// Those of a list of accounts.
    explicit ScopeAccounts(const std::vector<qint64>& ids);
    Result<void> readDetails(store::Database& database);

    const std::vector<ScopeAccount>& all() const { return accounts_; }
    /// The place of an account among all; none where it is out of the scope.
    std::optional<std::size_t> placeOf(qint64 account) const;

private:
    std::vector<ScopeAccount> accounts_;
    ByKey<qint32> places_{-1};
};

} // namespace goodturn::query
