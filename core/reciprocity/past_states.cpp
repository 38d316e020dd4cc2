#include "core/reciprocity/past_states.h"

#include "core/reciprocity/chance.h"

namespace goodturn::reciprocity {

FlowState PastStates::on(int day)
{
    for (; next_ < entries_.size() && entries_[next_].day <= day; ++next_)
        replay_.take(known_, entries_[next_]);
    FlowState state = known_;
    state.asOf = day;
    if (next_ < entries_.size())
        state.changesOn = entries_[next_].day;
    for (const AskEntry& ask : asks_)
        replay_.takeAsk(state, ask, day);
    return state;
}

Standing standingOn(const FlowState& state, int today, const ReciprocityParameters& parameters)
{
    const Opportunities opportunities = opportunitiesOn(state, today, parameters);
    // The chance decides only where an ask failed.
    const double p1 =
        opportunities.fa > 0 ? returnChance(opportunities, today, parameters).p1 : 1.0;
    return standingFor(balancesOn(state, today, parameters), opportunities, p1, parameters);
}

} // namespace goodturn::reciprocity
