#pragma once

#include "core/reciprocity/parameters.h"
#include "core/reciprocity/spells.h"

namespace goodturn::reciprocity {

/// The chance that a favour comes back (model.md, section 5). Between 0 and 1.
struct ReturnChance
{
    double p1 = 0;    ///< that one favour is returned within W
    double pwait = 0; ///< that a return comes if we wait
    double pgive = 0; ///< that one comes if we give once more now
    double sd = 0;    ///< standard deviation of p1
};

ReturnChance returnChance(const Opportunities& opportunities, int today,
                          const ReciprocityParameters& parameters = {});

/// q: P1 before any data; 0.455669 with the defaults.
double priorChance(const ReciprocityParameters& parameters = {});

/// P(grant) = (1 + granted + redirected)/(2 + resolved) (model.md, section 7).
double grantChance(const Opportunities& opportunities);

} // namespace goodturn::reciprocity
