#pragma once

#include "core/reciprocity/flow_state.h"
#include "core/reciprocity/standing.h"

namespace goodturn::reciprocity {

/// What would have been kept of an account on one day after the other, in one pass over its
/// entries, sorted as sortEntries() does. Entries, asks and replay outlive this.
class PastStates
{
public:
    PastStates(const FlowReplay& replay, std::span<const LedgerEntry> entries,
               std::span<const AskEntry> asks)
        : replay_(replay)
        , entries_(entries)
        , asks_(asks)
    {
    }

    /// As FlowReplay::state() has it. `day` is not before the one that was asked for last.
    FlowState on(int day);

private:
    const FlowReplay& replay_;
    std::span<const LedgerEntry> entries_;
    std::span<const AskEntry> asks_;
    std::size_t next_ = 0; ///< entry
    FlowState known_;      ///< of the entries before that, without the asks
};

/// Where the rules say that the account stands on a day on which the state holds, as in its
/// figures, without reckoning what that does not hang on.
Standing standingOn(const FlowState& state, int today,
                    const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity
