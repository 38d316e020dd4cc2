#include "core/reciprocity/balances.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace goodturn::reciprocity {

Balances balancesOf(const Balances& sums, const ReciprocityParameters& parameters)
{
    const double kappa = parameters.kappa;
    Balances b = sums;
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
