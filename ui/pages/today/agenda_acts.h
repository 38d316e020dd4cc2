#pragma once

#include "core/query/page_rows.h"
#include "ui/desk/desk.h"

namespace goodturn::ui {

/// Does what the line asks for: a reminder or goal is done, a gift takes its next step, an ask
/// gets its answer form. False when it could not be saved; the desk has told why.
bool finish(Desk& desk, const query::AgendaRow& row);

/// Whether the line can be put off.
bool canPutOff(const query::AgendaRow& row);
/// To another day: the reminder, the step of a gift, or a reminder in place of anything else.
bool putOff(Desk& desk, const query::AgendaRow& row, QDate day);

/// Opens the form of what was said or heard there today; nothing without an account.
void log(Desk& desk, const query::AgendaRow& row);

/// Opens the form of a reminder of it, on its day.
void remind(Desk& desk, const query::AgendaRow& row);

/// The gift that is planned for whom the line is about, as it begins.
Gift giftFor(const query::AgendaRow& row);

/// To the gift, to the person of an occasion, to the account, or to the reminder where it has none.
void open(Desk& desk, const query::AgendaRow& row);

} // namespace goodturn::ui
