#pragma once

#include "core/change/change_set.h"
#include "core/reciprocity/ledger.h"
#include "core/store/row.h"

#include <QJsonObject>
#include <QMap>

namespace goodturn::book {

/// What an act changes in the ledgers of accounts: new favours to append, favours rated anew, or
/// "to be replayed" for whatever else touches a favour's or an ask's part in the model.
class LedgerChanges
{
public:
    /// A favour whose worth alone has changed.
    struct Rated
    {
        reciprocity::LedgerEntry entry;
        FeltWorth was = FeltWorth::Fair;
    };

    struct Account
    {
        std::vector<reciprocity::LedgerEntry> added; ///< new and priced
        std::vector<Rated> rated;                    ///< in the order of the act
        bool replay = false;
    };

    /// Takes in one written row. `fields` are the journalled ones of an update.
    void note(const store::TableShape& shape, const store::Row* before, const store::Row& after,
              change::Action action, const QJsonObject& fields);

    const QMap<qint64, Account>& accounts() const { return accounts_; }
    bool isEmpty() const { return accounts_.isEmpty(); }

private:
    void replayFor(const store::TableShape& shape, const store::Row& row);
    void add(const store::Row& favour);
    bool rate(const store::Row& before, const store::Row& after);

    QMap<qint64, Account> accounts_; ///< by key
};

} // namespace goodturn::book
