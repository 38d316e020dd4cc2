#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

namespace goodturn::store {

/// Reads every page of the book once, through a connection of its own that only looks, and says
/// whether the file is in order: enough to find a torn or truncated one, in far less time than a
/// full check. Corrupt when it is damaged.
Result<void> quickCheck(const QString& book, const Progress& progress = {});

} // namespace goodturn::store
