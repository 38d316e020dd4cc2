#pragma once

#include "core/base/result.h"

#include <functional>

class QIODevice;

namespace goodturn::ui {

/// Writes a file wholly or not at all: under a temporary name beside it, renamed when `write`
/// returned true and everything reached the disk. An error names the file and the way out, and
/// leaves what was there before.
Result<void> writeWholeFile(const QString& path, const std::function<bool(QIODevice&)>& write);

} // namespace goodturn::ui
