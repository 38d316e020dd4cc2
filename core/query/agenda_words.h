#pragma once

#include "core/query/page_rows.h"

namespace goodturn::query {

/// What is to be done, in one line: "Order “The Box” for Ines Duarte", "Their goal: ...",
/// "Going quiet: no contact for 40 days". Advice has no such line.
QString agendaTitle(const AgendaRow& row);

} // namespace goodturn::query
