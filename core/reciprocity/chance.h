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

/// What the chances are made of, by the names of model.md.
struct ChanceTerms
{
    double a = 0;
    double b = 0;
    double alpha = 0;
    double beta = 0;
    double idle = 0;          ///< L: that nothing comes in W, whatever is given
    double missAll = 1;       ///< E(S)
    double missAllAndOne = 1; ///< E(S+1)
};

ChanceTerms chanceTerms(const Opportunities& opportunities, int today,
                        const ReciprocityParameters& parameters = {});

/// Pwait and Pgive recalibrated as the parameters say.
ReturnChance returnChance(const Opportunities& opportunities, int today,
                          const ReciprocityParameters& parameters = {});

/// q: P1 before any data; 0.455669 with the defaults.
double priorChance(const ReciprocityParameters& parameters = {});

/// P(grant) = (1 + granted + redirected)/(2 + resolved) (model.md, section 7).
double grantChance(const Opportunities& opportunities);

} // namespace goodturn::reciprocity
