#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/labels.h"
#include "core/query/list_fields.h"

namespace goodturn::query {

/// The values of an enum as choices, in the order in which they are offered.
template<class E>
std::vector<FieldChoice> choicesOf()
{
    std::vector<FieldChoice> choices;
    for (const auto& entry : EnumCodes<E>::all)
        choices.push_back({code(entry.value), goodturn::label(entry.value)});
    return choices;
}

// The usual kinds of fields, each with its usual width.

inline ListField day(const QString& key, const QString& label, const QString& value)
{
    return {.key = key, .label = label, .type = FieldType::Date, .value = value, .width = 12};
}

inline ListField choice(const QString& key, const QString& label, const QString& value,
                        std::vector<FieldChoice> choices)
{
    return {.key = key,
            .label = label,
            .type = FieldType::Choice,
            .value = value,
            .choices = std::move(choices),
            .width = 12};
}

inline ListField yesNo(const QString& key, const QString& label, const QString& value)
{
    return {.key = key, .label = label, .type = FieldType::YesNo, .value = value, .width = 9};
}

inline ListField shown(ListField field)
{
    field.isShown = true;
    return field;
}

/// With a statement for the keys of rows and what they are sorted by.
inline ListField scanned(ListField field, const QString& scan, const QString& names = {})
{
    field.scan = scan;
    field.scanNames = names;
    return field;
}

/// When the record of the row was added and changed.
std::vector<ListField> recordDays(const QString& row);

} // namespace goodturn::query
