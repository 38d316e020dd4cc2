#pragma once

#include "core/reciprocity/figures.h"

#include <random>

namespace goodturn::reciprocity {

inline LedgerEntry gave(int worth, int day)
{
    return {0, day, Direction::Given, FeltWorth(worth), false};
}

inline LedgerEntry got(int worth, int day, bool fromAsk = false)
{
    return {0, day, Direction::Received, FeltWorth(worth), fromAsk};
}

/// A ledger in order, drawn from a seed: the same on every machine.
inline std::vector<LedgerEntry> drawnEntries(unsigned seed, int count, int lastDay)
{
    std::mt19937 draw(seed);
    std::vector<LedgerEntry> entries;
    for (int i = 0; i < count; ++i) {
        const int day = int(draw() % unsigned(lastDay + 1));
        const int worth = 1 + int(draw() % 5);
        entries.push_back(draw() % 2 ? gave(worth, day) : got(worth, day, draw() % 4 == 0));
    }
    sortEntries(entries);
    return entries;
}

/// The balances and the opportunities of a ledger in any order.
inline Balances balancesOn(std::vector<LedgerEntry> entries, int today)
{
    return assess({std::move(entries), {}}, today).balances;
}

inline Opportunities opportunities(std::vector<LedgerEntry> entries, std::vector<AskEntry> asks,
                                   int today)
{
    return assess({std::move(entries), std::move(asks)}, today).opportunities;
}

} // namespace goodturn::reciprocity
