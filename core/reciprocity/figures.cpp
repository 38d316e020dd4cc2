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
    Figures figures;
    figures.today = today;
    figures.balances = balancesOn(entries, today, parameters);
    figures.opportunities = opportunities(entries, asks, today, parameters);
    figures.chance = returnChance(figures.opportunities, today, parameters);
    figures.standing =
        standingFor(figures.balances, figures.opportunities, figures.chance.p1, parameters);
    figures.grantChance = grantChance(figures.opportunities);
    for (const LedgerEntry& entry : entries)
        if (entry.day <= today)
            (entry.direction == Direction::Given ? figures.givenPoints : figures.receivedPoints) +=
                points(entry.worth);
    return figures;
}

} // namespace goodturn::reciprocity
