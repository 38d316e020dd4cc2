#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/occasion.h"
#include "core/planning/book_match.h"

#include <QDate>

#include <optional>
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

/// Who works at these accounts on `today`, by account and name; without accounts at any.
Result<std::vector<SeasonPerson>> seasonPeople(store::Database& database,
                                               const std::optional<std::set<AccountId>>& accounts,
                                               QDate today);
/// Who keeps the holiday.
Result<std::set<ContactId>> keepersOf(store::Database& database, Occasion holiday);
/// Adds what they like.
Result<void> addLikings(store::Database& database, std::vector<SeasonPerson>& people);

} // namespace goodturn::query
