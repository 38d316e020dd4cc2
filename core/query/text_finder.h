#pragma once

#include "core/query/found_rows.h"

#include <functional>

namespace goodturn::query {

/// How far a search through texts goes.
struct TextBounds
{
    int rowsEach = 6;       ///< shown of each kind
    int milliseconds = 800; ///< after which no more of a kind is read
};

/// What texts were found: books, notes, entries; each kind newest first.
struct FoundTexts
{
    std::vector<FoundRow> rows;
    bool isWhole = true; ///< false: older ones were not looked at
};

/// Finds books by title, author and ISBN, and notes, interactions and favours by their text: each
/// word that was typed begins one of theirs. There is no index of these texts, so they are read,
/// the last written first, until enough fit or the time is up; hence never on the thread of the
/// window. `goOn` is asked every few hundred rows, and its no ends the call with Cancelled.
Result<FoundTexts> findTexts(store::Database& database, const search::TypedQuery& query,
                             const TextBounds& bounds, const std::function<bool()>& goOn);

} // namespace goodturn::query
