#pragma once

#include "core/base/result.h"
#include "core/query/flow.h"

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The gifts, referrals and asks of an account up to `today`; drafts and withdrawn asks are left
/// out.
Result<std::vector<FlowMarker>> entryMarkers(store::Database& database, AccountId account,
                                             QDate today);

/// When the account became a prospect, a client, a partner or a former one, as the journal knows
/// it: by the day of the change, several of one day as one, and none where the day left it as it
/// was. Since when it is a client is told by the account itself where it is written there.
Result<std::vector<FlowMarker>> stageMarkers(store::Database& database, AccountId account);

} // namespace goodturn::query
