#pragma once

#include "core/query/page_rows.h"

namespace goodturn::query {

/// What is to be done, in one line: "Order “The Box” for Ines Duarte", "Their goal: ...". Who goes
/// quiet, and advice, have no such line.
QString agendaTitle(const AgendaRow& row);

} // namespace goodturn::query
