#pragma once

#include "core/reciprocity/ledger.h"
#include "core/reciprocity/parameters.h"

#include <span>

namespace goodturn::reciprocity {

/// The felt balance NB at the end of each of `days` (ascending Julian day numbers), in points:
/// the line of the chart. One pass over entries and days.
std::vector<double> feltBalances(std::span<const LedgerEntry> entries, std::span<const int> days,
                                 const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity
