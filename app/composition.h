#pragma once

#include "ui/shell/window_parts.h"

namespace goodturn::app {

/// The places of the program, what can be made new, and where each record is shown.
ui::WindowParts windowParts();

} // namespace goodturn::app
