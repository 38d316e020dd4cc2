#pragma once

#include "core/base/result.h"
#include "core/query/page_rows.h"

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// Adds the occasions from `today` to `until`, and later ones that are told today already:
/// birthdays, anniversaries of work and of being a client, holidays that people keep, own
/// occasions. One for which a gift or a reminder is planned or done is left out, and so is today's
/// once somebody was in touch; a holiday stays while somebody keeps it for whom nothing is planned.
Result<void> addOccasions(store::Database& database, QDate today, QDate until,
                          std::vector<AgendaRow>& rows);

} // namespace goodturn::query
