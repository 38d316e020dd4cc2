#pragma once

#include "core/reciprocity/balances.h"
#include "core/reciprocity/ledger.h"
#include "core/reciprocity/parameters.h"

#include <span>

namespace goodturn::reciprocity {

/// The balances at the end of each of `days` (ascending Julian day numbers): the lines of the
/// chart. One pass over entries and days.
std::vector<Balances> balanceCurve(std::span<const LedgerEntry> entries, std::span<const int> days,
                                   const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity
