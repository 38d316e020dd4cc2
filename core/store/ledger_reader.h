#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reciprocity/ledger.h"

#include <QDate>

#include <functional>

namespace goodturn::store {

class Database;

/// The priced favours and the asks of one account, or of one after the other, as the model takes
/// them: outside the trash, on whatever day, the entries sorted as sortEntries() does. Goes by the
/// covering indexes, so that the records themselves are not touched.
class LedgerReader
{
public:
    explicit LedgerReader(Database& database) : database_(database) {}

    Result<reciprocity::AccountLedger> load(AccountId account);

    /// Only the entries from `first` on.
    Result<std::vector<reciprocity::LedgerEntry>> entriesSince(AccountId account, QDate first);

    /// Every account that has entries or asks, by key. `take` says whether to go on; the ledger is
    /// its own only during the call. Cancelled when it does not want to.
    using Take =
        std::function<Result<bool>(AccountId account, const reciprocity::AccountLedger& ledger)>;
    Result<void> scan(const Take& take);

    /// At most so many accounts does scan() come by.
    Result<qint64> accountCount();

private:
    Database& database_;
};

} // namespace goodturn::store
