#include "core/reciprocity/balances.h"

#include "core/reciprocity/decay.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace goodturn::reciprocity {

Balances balancesOn(std::span<const LedgerEntry> entries, int today,
                    const ReciprocityParameters& parameters)
{
    const DecayTable& fresh = decayTable(parameters.freshHalfLifeDays);
    const DecayTable& slow = decayTable(parameters.slowHalfLifeDays);
    const double kappa = parameters.kappa;
    Balances b;
    for (const LedgerEntry& entry : entries) {
        if (entry.day > today)
            continue;
        const int age = today - entry.day;
        const double value = points(entry.worth);
        const bool given = entry.direction == Direction::Given;
        (given ? b.givenFresh : b.receivedFresh) += value * fresh.after(age);
        (given ? b.givenSlow : b.receivedSlow) += value * slow.after(age);
        b.plain += given ? value : -value;
        ++b.entries;
    }
    b.oc = b.givenFresh - ((1 + kappa) * b.receivedSlow - kappa * b.receivedFresh);
    b.nb = b.givenSlow - b.receivedSlow;
    b.repView = (1 + kappa) * b.givenSlow - kappa * b.givenFresh - b.receivedFresh;
    const double both = b.receivedSlow + b.givenSlow;
    b.ri = (b.receivedSlow - b.givenSlow) / (both + 2.0);
    if (both > 0)
        b.evenness = 1.0 - std::abs(b.receivedSlow - b.givenSlow) / both;
    if (b.entries > 0)
        b.evennessByChance = std::max(0.0, 1.0 - std::sqrt(2.0 / (std::numbers::pi * b.entries)));
    return b;
}

} // namespace goodturn::reciprocity
