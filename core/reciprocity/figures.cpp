#include "core/reciprocity/figures.h"

namespace goodturn::reciprocity {

Figures assess(const AccountLedger& ledger, int today, const ReciprocityParameters& parameters)
{
    std::vector<LedgerEntry> entries = ledger.entries;
    sortEntries(entries);
    return assessSorted(entries, ledger.asks, today, parameters);
}

Figures assessSorted(std::span<const LedgerEntry> entries, std::span<const AskEntry> asks,
                     int today, const ReciprocityParameters& parameters)
{
    return figuresOn(FlowReplay(parameters).state(entries, asks, today), today, parameters);
}

Figures figuresOn(const FlowState& state, int today, const ReciprocityParameters& parameters)
{
    Figures figures;
    figures.today = today;
    figures.balances = balancesOn(state, today, parameters);
    figures.opportunities = opportunitiesOn(state, today, parameters);
    figures.chance = returnChance(figures.opportunities, today, parameters);
    figures.byRules =
        standingFor(figures.balances, figures.opportunities, figures.chance.p1, parameters);
    figures.standing = figures.byRules;
    figures.grantChance = grantChance(figures.opportunities);
    figures.givenPoints = state.givenPoints;
    figures.receivedPoints = state.receivedPoints;
    figures.inWords = figures.opportunities.n < parameters.wordsBelow;
    return figures;
}

Figures withOwnStanding(Figures figures, const std::optional<StandingOverride>& own)
{
    if (own && figures.byRules != Standing::New) {
        figures.standing = own->standing;
        figures.ownStanding = own;
    }
    return figures;
}

} // namespace goodturn::reciprocity
