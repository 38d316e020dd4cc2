#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/reciprocity/ledger.h"

#include <QDate>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The priced favours and the asks of one account up to `today`, as the model takes them.
Result<reciprocity::AccountLedger> accountLedger(store::Database& database, AccountId account,
                                                 QDate today);

} // namespace goodturn::query
