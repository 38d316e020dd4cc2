#pragma once

#include "core/book/book.h"
#include "core/query/list_rows.h"

#include <functional>
#include <vector>

namespace goodturn::book {

/// The keys of a list in their order, read through a connection of its own: of a million entries
/// that takes longer than somebody waits at a key, so it is for another thread than the window's.
/// Cancelled once `goOn`, which is asked every few milliseconds, says no.
Result<std::vector<qint64>> readListKeys(const Book::Opener& open, const query::ListSpec& spec,
                                         const std::function<bool()>& goOn);

} // namespace goodturn::book
