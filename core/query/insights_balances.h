#pragma once

#include "core/query/insights_scope.h"
#include "core/query/kept_figures.h"
#include "core/reciprocity/flow_state.h"

namespace goodturn::query {

/// Gathers what an account gave and received: the portfolio, and the two short lists.
class InsightsBalances
{
public:
    InsightsBalances(const ScopeAccounts& accounts, const InsightsPeriod& period,
                     const KeptFigures& kept);

    /// One account of the scope, with what was kept of it on the last day of the period.
    void take(std::size_t place, std::span<const reciprocity::LedgerEntry> entries,
              const reciprocity::FlowState& state,
              const reciprocity::ReciprocityParameters& parameters);
    void finish(Insights& insights);

private:
    InsightsPeriod period_;
    std::vector<PortfolioPoint> points_; ///< by the place of the account
    std::vector<LeaningLine> given_;
    std::vector<LeaningLine> owed_;
};

} // namespace goodturn::query
