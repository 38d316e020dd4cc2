#pragma once

#include "core/query/page_rows.h"
#include "ui/desk/desk.h"

namespace goodturn::ui {

/// Does what the line asks for: a reminder or goal is done, a gift takes its next step, an ask
/// gets its answer form. False when it could not be saved; the desk has told why.
bool finish(Desk& desk, const query::AgendaRow& row);

/// Whether the line can be put off.
bool canPutOff(const query::AgendaRow& row);
/// Moves a reminder to another day.
bool putOff(Desk& desk, const query::AgendaRow& row, QDate day);

/// To the gift, or to the account.
void open(Desk& desk, const query::AgendaRow& row);

} // namespace goodturn::ui
