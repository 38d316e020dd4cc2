#pragma once

#include "ui/shell/window_parts.h"

namespace goodturn::app {

/// What the search palette does with what it found, on the real pages and forms.
ui::PaletteParts paletteParts();

} // namespace goodturn::app
