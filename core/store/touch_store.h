#pragma once

#include "core/store/database.h"
#include "core/store/row.h"

#include <QStringList>

namespace goodturn::store {

/// The tables `account_touch`, `contact_touch` and `contact_place`: the day of the last entry of an
/// account and of a person, planned ones included, and where a person works, or worked last. They
/// follow from what is not in the trash alone, and RowStore keeps them with each write, so nothing
/// of them is journalled.

/// After a row was written: `before` is null for a new one, `after` for one deleted for good.
Result<void> followTouch(Database& database, const TableShape& shape, const Row* before,
                         const Row* after);

/// Makes the tables anew, in the transaction that is open, with their sums.
Result<void> rebuildTouch(Database& database);

/// Empties them, for as long as a book is mended.
Result<void> forgetTouch(Database& database);

/// Which of the tables hold something else than the records tell, in words.
Result<QStringList> checkTouch(Database& database);

/// Whether the table is one of these.
bool isTouchTable(QStringView table);

} // namespace goodturn::store
