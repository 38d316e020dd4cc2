#pragma once

#include "core/base/result.h"
#include "core/query/history_rows.h"

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// How the journal tells what became of records. Each reads at most `limit` lines before the line
/// `before` (0: from the newest), by key, so that a page costs the same however far back it is.

Result<HistoryPage> recordHistory(store::Database& database, const RecordKey& record, qint64 before,
                                  int limit);

/// The same for an account with all that belongs to it, also what is in the trash: its entries,
/// its positions and the people in them.
Result<HistoryPage> accountHistory(store::Database& database, AccountId account, qint64 before,
                                   int limit);

/// Whether a field may be set back by itself. The state of a gift may not, since it brings a
/// favour and a reminder along.
bool isRestorable(RecordKind kind, const QString& field);

} // namespace goodturn::query
