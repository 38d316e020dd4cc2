#pragma once

#include "core/query/page_rows.h"

namespace goodturn::query {

/// What is to be done, in one line that needs no heading: "Order “Middlemarch”", "Their goal: ...".
QString agendaTitle(const AgendaRow& row);

} // namespace goodturn::query
