#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reciprocity/forecasts.h"

#include <QDate>

#include <map>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The Julian day on which each account outside the trash that is no client any more came to be so;
/// the day on which it was last changed where the journal knows no more of it.
Result<std::map<qint64, int>> accountEnds(store::Database& database);

/// The ledgers of all accounts outside the trash that have one, in memory, for what goes by the
/// whole book: about 25 bytes an entry.
class BookLedgers
{
public:
    /// Cancelled when `progress` says so.
    static Result<BookLedgers> read(store::Database& database, const Progress& progress = {});

    /// Valid as long as this is.
    std::vector<reciprocity::AccountHistory> histories() const;

private:
    struct Own
    {
        qint64 account = 0;
        reciprocity::AccountLedger ledger;
        std::optional<int> endedDay;
    };
    Result<void> readEnds(store::Database& database);

    std::vector<Own> accounts_; ///< by key
};

} // namespace goodturn::query
