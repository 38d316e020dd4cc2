#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reciprocity/flow_state.h"

#include <functional>
#include <optional>
#include <vector>

namespace goodturn::store {

class Database;

/// The table `account_flow`: what the model keeps of each account, so that standings can be told
/// without a look at the ledger. Derived from favours and asks, so it is in no journal. An account
/// without a row has neither entries nor asks.
class FlowStore
{
public:
    explicit FlowStore(Database& database) : database_(database) {}

    Result<std::optional<reciprocity::FlowState>> load(AccountId account);
    Result<void> save(AccountId account, const reciprocity::FlowState& state);
    Result<void> remove(AccountId account);
    Result<void> clear();

    /// Every account with a row, by key.
    using Take = std::function<void(AccountId account, const reciprocity::FlowState& state)>;
    Result<void> scan(const Take& take);

    /// The accounts whose rows don't hold on `today`: something planned has come due, or the clock
    /// was set back.
    Result<std::vector<AccountId>> outdated(int today);

private:
    Database& database_;
};

} // namespace goodturn::store
