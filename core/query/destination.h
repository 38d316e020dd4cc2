#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <optional>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// Where a gift goes, as an ISO 3166 code: the country of the person's first address that names
/// one, or else of the account's. Empty where neither does, or it can't be told.
Result<QString> destinationCountry(store::Database& database, std::optional<ContactId> person,
                                   AccountId account);

} // namespace goodturn::query
