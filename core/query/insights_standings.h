#pragma once

#include "core/query/insights_scope.h"
#include "core/reciprocity/past_states.h"

namespace goodturn::query {

/// Gathers where the accounts of a scope stood at the end of each month.
class InsightsStandings
{
public:
    /// The months from that of `firstDay`, or of the first day of the period, on; at most the last
    /// 120.
    InsightsStandings(const ScopeAccounts& accounts, const InsightsPeriod& period,
                      std::optional<int> firstDay);

    /// One account that has a ledger, its entries sorted as sortEntries() does; answers with what
    /// was kept of it on the last day of the period.
    reciprocity::FlowState take(std::size_t place,
                                std::span<const reciprocity::LedgerEntry> entries,
                                std::span<const reciprocity::AskEntry> asks,
                                const reciprocity::FlowReplay& replay,
                                const reciprocity::ReciprocityParameters& parameters);
    /// From the first month of the flow on.
    StandingsOverTime finish(const FlowByMonth& flow);

private:
    qint8& at(std::size_t place, std::size_t end) { return rows_[place * days_.size() + end]; }

    InsightsPeriod period_;
    std::vector<int> days_; ///< the ends, the last of them that of the period
    std::vector<AccountId> accounts_;
    std::vector<qint8> rows_; ///< of StandingsOverTime, for all of days_
};

} // namespace goodturn::query
