#pragma once

#include "core/query/favour_kinds.h"
#include "core/query/insights_scope.h"

#include <map>
#include <span>

namespace goodturn::query {

/// Gathers how long returns take and which kinds of giving come back. What it is made of outlives
/// it.
class InsightsWaits
{
public:
    InsightsWaits(const InsightsPeriod& period, const FavourKinds& kinds, int windowDays)
        : period_(period)
        , kinds_(kinds)
        , windowDays_(windowDays)
    {
    }

    /// One account with its entries, sorted as sortEntries() does.
    void take(const ScopeAccount& account, std::span<const reciprocity::LedgerEntry> entries);
    void finish(Insights& insights);

private:
    struct Part
    {
        LagCurve curve;
        reciprocity::LagHistogram lags;

        void take(const reciprocity::Spell& spell, const ScopeAccount& account, int today);
        LagCurve finished();
    };
    struct Returns
    {
        KindReturn kind;
        std::vector<int> waits; ///< of those that came back
    };

    void takeSpells(const ScopeAccount& account, std::span<const reciprocity::LedgerEntry> entries);
    void takeGivings(const ScopeAccount& account,
                     std::span<const reciprocity::LedgerEntry> entries);

    InsightsPeriod period_;
    const FavourKinds& kinds_;
    int windowDays_;
    Part book_;
    std::map<FavourKind, Part> byKind_;
    std::map<QString, Part> bySegment_; ///< by the folded form
    std::map<FavourKind, Returns> returns_;
};

} // namespace goodturn::query
