#include "ui/editors/optional_days_field.h"

namespace goodturn::ui {

OptionalDaysField::OptionalDaysField(QWidget* parent) : QSpinBox(parent)
{
    constexpr int most = 3650;
    constexpr int step = 5;
    setRange(0, most);
    setSingleStep(step);
    setSpecialValueText(tr("Not set"));
    setSuffix(tr(" days"));
    connect(this, &QSpinBox::valueChanged, this, &OptionalDaysField::edited);
}

std::optional<int> OptionalDaysField::days() const
{
    return value() > 0 ? std::optional(value()) : std::nullopt;
}

void OptionalDaysField::setDays(std::optional<int> days)
{
    setValue(days.value_or(0));
}

} // namespace goodturn::ui
