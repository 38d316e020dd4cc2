#pragma once

#include "ui/shell/window_parts.h"

namespace goodturn::ui {

class ErrorBar;

/// Offers what was being typed into the open book when an earlier run of the program ended, in the
/// bar at the top of the window: to go on writing, or to throw it away. Silent when there is
/// nothing.
void offerDrafts(MainWindow& window, ErrorBar& bar,
                 const std::function<bool(MainWindow&, const QJsonObject&)>& openDraft);

} // namespace goodturn::ui
