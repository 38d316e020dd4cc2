#include "ui/pages/gifts/suggested_day.h"

#include "ui/editors/day_field.h"

namespace goodturn::ui {

void SuggestedDay::show(QDate stored, QDate suggestion)
{
    suggestion_ = suggestion;
    field_->setDay(stored.isValid() ? stored : suggestion);
}

void SuggestedDay::suggest(QDate suggestion)
{
    const auto shown = field_->day();
    if (field_->isEmpty() || (shown && *shown == suggestion_))
        field_->setDay(suggestion);
    suggestion_ = suggestion;
}

} // namespace goodturn::ui
