#pragma once

#include "core/domain/record_key.h"
#include "core/store/database.h"

#include <vector>

namespace goodturn::store {

/// What belongs to a record so much that it can't be without it:
/// - to an account all its entries and positions, and the people who have their only place there;
/// - to a person their positions, the reminders about them, and gifts for them that are not sent.
/// Favours, conversations and asks stay when the person goes: they are the account's history. So
/// do another account's entries that name the person.

/// Those outside the trash, which go into it with the record.
Result<std::vector<RecordKey>> dependents(Database& database, const RecordKey& record);

/// Those that went to the trash with the record: they belong to it and carry its moment.
Result<std::vector<RecordKey>> wentAlong(Database& database, const RecordKey& record,
                                         const QDateTime& moment);

/// The account or person in the trash without whom the record can't come back; none when it can.
Result<std::optional<RecordKey>> ownerInTrash(Database& database, const RecordKey& record);

/// All that can't be in the book without the record, in the trash or not, for deleting it for
/// good. People are among them only where they went to the trash with the account.
Result<std::vector<RecordKey>> inseparable(Database& database, const RecordKey& record);

} // namespace goodturn::store
