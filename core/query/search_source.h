#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/change/change_set.h"
#include "core/search/name_index.h"

#include <optional>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// The index of all living accounts and people, as of one moment. Takes half a second for a
/// hundred thousand, so it has a connection of its own; `goOn` is asked now and then, and its no
/// ends the call with Cancelled.
Result<search::NameIndex> readNameIndex(store::Database& database,
                                        const search::PhoneDigits& phones,
                                        const std::function<bool()>& goOn);

/// One account or person as the index would hold it now; none when it is gone or in the trash.
Result<std::optional<search::Searchable>> readSearchable(store::Database& database,
                                                         const RecordKey& key);

/// The accounts and people that may be found otherwise after `changes`: those touched, and who
/// works at a touched account. None when there are more than `most`, or they can't be told: then
/// the index is made anew.
Result<std::optional<std::vector<RecordKey>>>
changedSearchables(store::Database& database, const change::ChangeSet& changes, size_t most);

} // namespace goodturn::query
