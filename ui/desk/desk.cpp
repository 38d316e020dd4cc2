#include "ui/desk/desk.h"

namespace goodturn::ui {

Desk::~Desk() = default;

bool Desk::perform(const QString& what, const std::function<Result<void>()>& act)
{
    const auto outcome = carryOut(act);
    if (!outcome)
        showError(what, outcome.error());
    return outcome.has_value();
}

} // namespace goodturn::ui
