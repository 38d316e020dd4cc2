#pragma once

#include "core/base/result.h"
#include "core/domain/custom_field.h"

namespace goodturn::book {

/// Cleans the texts of what a record holds in fields of the book's own, and drops empty ones and
/// those that stand there twice. What doesn't fit its field's type stays: it is shown as it is.
Result<void> cleanCustomValues(std::vector<CustomValue>& values);

} // namespace goodturn::book
