#pragma once

#include "core/reciprocity/parameters.h"

#include <optional>

namespace goodturn::reciprocity {

/// The sums and balances of an account on a day, in points (model.md, section 3). Always
/// oc <= nb <= repView, and swapping the sides turns oc into -repView, nb into -nb, ri into -ri.
struct Balances
{
    double givenFresh = 0;               ///< GF
    double givenSlow = 0;                ///< GS
    double receivedFresh = 0;            ///< RF
    double receivedSlow = 0;             ///< RS
    double oc = 0;                       ///< what the client may feel they owe
    double nb = 0;                       ///< even-handed: the felt balance of the chart
    double repView = 0;                  ///< OR: what the rep may feel is owed
    double plain = 0;                    ///< B: points given less points received, without fading
    double ri = 0;                       ///< (RS-GS)/(RS+GS+2), in (-1, 1)
    std::optional<double> evenness = {}; ///< 1 - |RS-GS|/(RS+GS); none when both are nought
    double evennessByChance = 0;         ///< 1 - sqrt(2/(pi n)): what coin flips would give
    int entries = 0;                     ///< n of that formula
};

/// Works the balances out from the sums, the plain book and the number of entries in `sums`.
Balances balancesOf(const Balances& sums, const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity
