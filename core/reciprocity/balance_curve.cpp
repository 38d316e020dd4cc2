#include "core/reciprocity/balance_curve.h"

#include "core/reciprocity/flow_state.h"

namespace goodturn::reciprocity {

std::vector<Balances> balanceCurve(std::span<const LedgerEntry> entries, std::span<const int> days,
                                   const ReciprocityParameters& parameters)
{
    std::vector<LedgerEntry> sorted(entries.begin(), entries.end());
    sortEntries(sorted);
    const FlowReplay replay(parameters);
    FlowState state;
    std::vector<Balances> curve;
    curve.reserve(days.size());
    auto entry = sorted.begin();
    for (const int day : days) {
        for (; entry != sorted.end() && entry->day <= day; ++entry)
            replay.take(state, *entry);
        curve.push_back(balancesOn(state, day, parameters));
    }
    return curve;
}

} // namespace goodturn::reciprocity
