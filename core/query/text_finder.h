#pragma once

#include "core/query/found_rows.h"

#include <functional>

namespace goodturn::query {

/// Finds gifts and books of the shelf by title, author and ISBN, and notes, interactions, favours,
/// asks and goals by their text, at most `rowsEach` of each, the latest first: each word that was
/// typed begins one of theirs. It goes by the indexes of the file, so that hundreds are read at
/// most where a million fit; signs between letters ("c++") are looked for in the text itself, which
/// may take longer, hence not on the thread of the window. `goOn` is asked every few records, and
/// its no ends the call with Cancelled.
Result<std::vector<FoundRow>> findTexts(store::Database& database, const search::TypedQuery& query,
                                        int rowsEach, const std::function<bool()>& goOn);

} // namespace goodturn::query
