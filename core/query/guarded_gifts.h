#pragma once

#include "core/base/result.h"
#include "core/planning/gift_policy.h"

#include <optional>
#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The gifts of one account as the policy looks at them; none that are let go or in the trash.
struct AccountGifts
{
    AccountId id;
    planning::GuardedAccount account;
    std::vector<planning::GuardedGift> gifts;
};

/// Those of `account`, or of every account for which a gift is being prepared; by account. An
/// account without gifts is left out.
Result<std::vector<AccountGifts>> guardedGifts(store::Database& database,
                                               std::optional<AccountId> account);

/// The account's name and tags; empty when there is none.
Result<planning::GuardedAccount> guardedAccount(store::Database& database, AccountId account);

} // namespace goodturn::query
