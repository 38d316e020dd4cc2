#pragma once

#include "core/query/favour_kinds.h"
#include "core/query/insights_scope.h"

namespace goodturn::query {

// What the insights read from records of their own, for the accounts of a scope.

/// `unansweredAfterDays`: from then on an open ask counts as unanswered.
Result<AskFunnel> askFunnel(store::Database& database, const ScopeAccounts& accounts,
                            const InsightsPeriod& period, int unansweredAfterDays);
/// Asked for as the funnel has it.
Result<ReferralYield> referralYield(store::Database& database, const ScopeAccounts& accounts,
                                    const InsightsPeriod& period, const FavourKinds& kinds,
                                    const AskFunnel& funnel);
Result<GiftReactions> giftReactions(store::Database& database, const ScopeAccounts& accounts,
                                    const InsightsPeriod& period);

} // namespace goodturn::query
