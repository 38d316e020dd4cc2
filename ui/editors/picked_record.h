#pragma once

#include "ui/editors/field_cell.h"
#include "ui/editors/record_picker.h"

#include <optional>

namespace goodturn::ui {

/// Reads what is chosen in the picker of a cell, or none. A text that names nobody is marked with
/// the reason; false then.
template<class Id>
bool readPicked(FieldCell* cell, const QString& unknown, std::optional<Id>& into)
{
    auto* picker = static_cast<RecordPicker*>(cell->field());
    picker->settle();
    cell->setError(picker->hasUnknownText() ? unknown : QString());
    into = picker->chosen() ? std::optional(Id(*picker->chosen())) : std::nullopt;
    return !picker->hasUnknownText();
}

} // namespace goodturn::ui
