#pragma once

#include <QString>

namespace goodturn::ui {

class Desk;

/// Opens the form of a new person filled from a card or a signature, with their account where the
/// book has it, or else offered as new. Nothing is stored before it is saved. False where the text
/// is neither.
bool openPastedPerson(Desk& desk, const QString& text);

/// The same with what is on the clipboard; says so where nothing there can be read.
void openPersonFromClipboard(Desk& desk);

} // namespace goodturn::ui
