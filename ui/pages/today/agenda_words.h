#pragma once

#include "core/query/page_rows.h"

#include <QString>

namespace goodturn::ui {

/// The stretches of time that what is due is listed under.
enum class DueGroup
{
    Late,
    Today,
    ThisWeek,
    NextWeek,
    After
};

/// Weeks begin on Monday. A day that is past is late.
DueGroup dueGroup(QDate due, QDate today);
QString groupTitle(DueGroup group);

/// "Order “The Box” for Ines Duarte", "Thank-you from Ines Duarte?", the reminder's own words...
QString agendaTitle(const query::AgendaRow& row);
/// The drawing that stands before it; see lineIcon().
QString agendaIcon(query::AgendaRow::Kind kind);
/// What the primary button says: "Mark ordered", "Done", "Answer…".
QString doneCaption(query::AgendaRow::Kind kind);

} // namespace goodturn::ui
