#pragma once

#include "core/base/result.h"

namespace goodturn::faults {

/// Makes a book as a program of schema `version` left it, with an account and an act in it; 0 is
/// an empty file.
Result<void> makeOldBook(const QString& path, int version);

} // namespace goodturn::faults
