#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <memory>
#include <span>

namespace goodturn::reciprocity {
class FlowReplay;
}

namespace goodturn::store {
class Database;
}

namespace goodturn::book {

class LedgerChanges;

/// Keeps the table `account_flow` what a rebuild from the ledger would make it, in the transaction
/// of each act: a new favour is added to its account's sums, one rated anew is weighed anew there,
/// whatever else touches a ledger has its account replayed.
class FlowKeeper
{
public:
    FlowKeeper(store::Database& database, std::shared_ptr<const Clock> clock);

    /// When a book is opened for writing: makes the rows anew if it has none, or has them from
    /// other parameters.
    Result<void> open();

    /// Replays the accounts where something planned has come due, or the clock was set back.
    /// Until then their figures are right too, but cost a look at the ledger.
    Result<void> catchUp();

    /// Before an act commits.
    Result<void> follow(const LedgerChanges& changes);

    /// All rows anew, in the transaction that is open or one of its own. Cancelled leaves the
    /// rows as they were.
    Result<void> rebuild(const Progress& progress = {});

    /// The accounts whose rows are not what a rebuild from the ledger makes of them, in words.
    Result<QStringList> check();

private:
    int today() const;
    QString nameOf(AccountId account);
    Result<void> replay(std::span<const AccountId> accounts,
                        const reciprocity::FlowReplay& replayer);

    store::Database& database_;
    std::shared_ptr<const Clock> clock_;
};

} // namespace goodturn::book
