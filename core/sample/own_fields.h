#pragma once

#include "core/sample/book_draft.h"
#include "core/sample/sample_data.h"

namespace goodturn::sample {

/// Gives the drafted book its own fields, and accounts and people what they hold in them. Fails
/// with ErrorKind::Internal where a value is of nobody in the draft, or fits its field not at all.
Result<void> addOwnFields(const std::vector<OwnFieldData>& fields, BookDraft& draft);

} // namespace goodturn::sample
