#pragma once

#include "core/query/list_fields.h"

#include <QDate>

namespace goodturn::ui {

/// A condition as a chip says it: "Last contact not in the last 60 days", "Tags has any of key,
/// fair".
QString conditionText(const query::Condition& condition, const query::ListFields& fields,
                      QDate today);

/// A whole filter in one line, as a list is headed by it on paper: "a and b".
QString filterLine(const query::Filter& filter, const query::ListFields& fields, QDate today);
/// A whole filter in one line, for a group within another: "(a or b)".
QString filterText(const query::Filter& filter, const query::ListFields& fields, QDate today);

} // namespace goodturn::ui
