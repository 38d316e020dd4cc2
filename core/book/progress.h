#pragma once

#include "core/base/progress.h"

namespace goodturn::book {

/// How the long work of a book tells how far it is, and is told to stop.
using Progress = goodturn::Progress;

} // namespace goodturn::book
