#pragma once

#include "core/domain/account.h"
#include "core/reciprocity/flow_state.h"
#include "core/reciprocity/standing.h"

namespace goodturn::reciprocity {

/// Everything that the model says of an account on a day.
struct Figures
{
    int today = 0; ///< the day, as a Julian day number
    Balances balances;
    Opportunities opportunities;
    ReturnChance chance;
    Standing standing = Standing::New; ///< where it stands: as the rep set it, or by the rules
    Standing byRules = Standing::New;  ///< where it would stand by section 6
    std::optional<StandingOverride> ownStanding; ///< what the rep set, while it holds
    double grantChance = 0.5;                    ///< that an ask is granted or redirected
    double givenPoints = 0;                      ///< all givings, without fading
    double receivedPoints = 0;
    bool inWords = true; ///< too few resolved opportunities to show a chance as a percentage
};

/// The figures on a day on which the state holds: no look at the ledger.
Figures figuresOn(const FlowState& state, int today, const ReciprocityParameters& parameters = {});

/// Assesses an account from its entries and asks up to `today`.
Figures assess(const AccountLedger& ledger, int today,
               const ReciprocityParameters& parameters = {});

/// The same without a copy, for entries that sortEntries() has sorted.
Figures assessSorted(std::span<const LedgerEntry> entries, std::span<const AskEntry> asks,
                     int today, const ReciprocityParameters& parameters = {});

/// The figures with a standing that the rep set against the rules. A new account stays new: there
/// is nothing yet to stand against.
Figures withOwnStanding(Figures figures, const std::optional<StandingOverride>& own);

} // namespace goodturn::reciprocity
