#pragma once

#include "core/matching/account_match.h"
#include "core/matching/person_match.h"
#include "core/search/phone_digits.h"

#include <QDate>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// All living people, or accounts, as they are compared with one another. Reads the whole book, so
/// it belongs on a connection of its own.
Result<std::vector<matching::PersonCard>>
readPersonCards(store::Database& database, const search::PhoneDigits& phones, QDate today);
Result<std::vector<matching::AccountCard>> readAccountCards(store::Database& database, QDate today);

} // namespace goodturn::query
