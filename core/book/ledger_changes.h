#pragma once

#include "core/change/change_set.h"
#include "core/reciprocity/ledger.h"
#include "core/store/row.h"

#include <QJsonObject>
#include <QMap>

namespace goodturn::book {

/// What an act changes in the ledgers of accounts: new favours to append, or "to be replayed" for
/// whatever else touches a favour's or an ask's part in the model.
class LedgerChanges
{
public:
    struct Account
    {
        std::vector<reciprocity::LedgerEntry> added; ///< new and priced
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

    QMap<qint64, Account> accounts_; ///< by key
};

} // namespace goodturn::book
