#pragma once

class QWidget;

namespace goodturn::ui {

/// Gives the words in a field, or in the fields within it, a distance from their frame, and lines,
/// boxes and buttons one height.
void giveRoom(QWidget* field);

} // namespace goodturn::ui
