#pragma once

#include "core/sample/random.h"
#include "core/sample/sample_data.h"

namespace goodturn::sample {

/// The entries that a rhythm comes to, each stream from its oldest on. The gaps are the mean and
/// up to 40 % more or less. `moneyScale` is about the price of one euro in the account's currency.
std::vector<StoryEntry> played(const Rhythm& rhythm, int moneyScale, Random& random);

} // namespace goodturn::sample
