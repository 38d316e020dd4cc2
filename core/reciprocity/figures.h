#pragma once

#include "core/reciprocity/standing.h"

namespace goodturn::reciprocity {

/// Everything that the model says of an account on a day.
struct Figures
{
    int today = 0; ///< the day, as a Julian day number
    Balances balances;
    Opportunities opportunities;
    ReturnChance chance;
    Standing standing = Standing::New;
    double grantChance = 0.5; ///< that an ask is granted or redirected
    double givenPoints = 0;   ///< all givings, without fading
    double receivedPoints = 0;
};

/// Assesses an account from its entries and asks up to `today`.
Figures assess(const AccountLedger& ledger, int today,
               const ReciprocityParameters& parameters = {});

/// The same without a copy, for entries that sortEntries() has sorted.
Figures assessSorted(std::span<const LedgerEntry> entries, std::span<const AskEntry> asks,
                     int today, const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity
