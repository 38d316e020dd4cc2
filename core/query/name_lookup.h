#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// Somebody found by name, with what tells them from their namesakes.
struct NamedPerson
{
    ContactId id;
    QString name;
    QString nickname;
    AccountId accountId; ///< where they are, or were last; invalid: nowhere
    QString account;
    QDate lastActive; ///< the newest favour or interaction with them up to today; null: none
};

struct NamedAccount
{
    AccountId id;
    QString name;
};

/// People in whose texts each of the folded words stands, those first who have them in their name,
/// and of these the most recently active first.
Result<std::vector<NamedPerson>> peopleNamed(store::Database& database, QDate today,
                                             const QStringList& words, int limit);

/// The same for accounts, shorter names first.
Result<std::vector<NamedAccount>> accountsNamed(store::Database& database, const QStringList& words,
                                                int limit);

/// The account that has this domain, or else the one at which most people with an e-mail address of
/// it are; invalid where there is none.
Result<AccountId> accountOfMailDomain(store::Database& database, const QString& domain);

} // namespace goodturn::query
