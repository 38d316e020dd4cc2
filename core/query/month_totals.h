#pragma once

#include "core/query/insights.h"
#include "core/query/insights_scope.h"

#include <span>

namespace goodturn::query {

/// Adds up the entries of a period by month, however they come.
class MonthTotals
{
public:
    explicit MonthTotals(const InsightsPeriod& period) : period_(period) {}

    /// The entries of one account, sorted as sortEntries() does.
    void take(std::span<const reciprocity::LedgerEntry> entries);
    /// Without gaps, up to the last month of the period.
    FlowByMonth flow() const;

private:
    struct Sums
    {
        double given = 0;
        double received = 0;
        int givings = 0;
        int returns = 0;
    };
    Sums& of(int month);

    InsightsPeriod period_;
    int first_ = 0; ///< month of the first of the sums, in months since the year 0
    std::vector<Sums> sums_;
    int entries_ = 0;
    int accounts_ = 0;
};

} // namespace goodturn::query
