#pragma once

#include <functional>

namespace goodturn::ui {

class EditorForm;

/// Ctrl+PgDown and Ctrl+PgUp in a form go on to the next record of a list and back: what was typed
/// is saved first, and the form stays where that fails. `step` opens the other one, after this form
/// is closed.
void offerSteps(EditorForm& form, const std::function<void(int by)>& step);

} // namespace goodturn::ui
