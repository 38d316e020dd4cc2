#include "core/reciprocity/standing.h"

#include <cmath>

namespace goodturn::reciprocity {

Standing standingFor(const Balances& balances, const Opportunities& o, double p1,
                     const ReciprocityParameters& parameters)
{
    if (balances.entries == 0)
        return Standing::New;
    if (balances.nb <= parameters.owedBelow)
        return Standing::TheyAreOwed;
    if (o.u >= 1 && o.gs >= parameters.testGivings) {
        const double prior = priorChance(parameters);
        const bool twice = o.fa >= 2 && p1 < prior;
        const bool once = o.fa >= 1 && p1 < parameters.qualifyOutShare * prior;
        return twice || once ? Standing::QualifyOut : Standing::Test;
    }
    if (o.given >= parameters.earnedGivings && balances.oc >= parameters.earnedFrom)
        return Standing::Earned;
    if (o.given >= 1 && o.received >= 1 && std::abs(balances.ri) <= parameters.balancedWithin)
        return Standing::Balanced;
    return Standing::GiveFirst;
}

} // namespace goodturn::reciprocity
