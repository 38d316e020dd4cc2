#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/planning/book_match.h"

#include <QDate>

#include <set>
#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// Somebody who may get a gift, where they work, and what they like.
struct SeasonPerson
{
    AccountId accountId;
    QString account;
    ContactId id;
    QString name;
    planning::Likings likings;
};

/// Who works at these accounts on `today`, by account and name.
Result<std::vector<SeasonPerson>> seasonPeople(store::Database& database,
                                               const std::set<AccountId>& accounts, QDate today);

} // namespace goodturn::query
