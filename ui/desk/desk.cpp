#include "ui/desk/desk.h"

namespace goodturn::ui {

Desk::~Desk() = default;

} // namespace goodturn::ui
