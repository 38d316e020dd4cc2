#pragma once

#include "core/domain/standing.h"
#include "core/reciprocity/balances.h"
#include "core/reciprocity/chance.h"

namespace goodturn::reciprocity {

using goodturn::Standing;

/// The first rule of model.md, section 6, that holds.
Standing standingFor(const Balances& balances, const Opportunities& opportunities, double p1,
                     const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity
