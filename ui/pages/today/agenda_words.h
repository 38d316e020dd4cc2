#pragma once

#include "core/query/page_rows.h"

#include <QString>

namespace goodturn::ui {

/// What the lines are listed under: stretches of time, then what is on no day of its own.
enum class DueGroup
{
    Late,
    Away, ///< fell due while the book was not looked at
    Today,
    ThisWeek,
    NextWeek,
    After,
    Occasions, ///< birthdays, anniversaries and holidays that come
    Waiting,
    GoingQuiet,
    Advice
};

/// Weeks begin on Monday. A day that is past is late.
DueGroup dueGroup(QDate due, QDate today);
/// Where a line belongs. `lastSeen` is the day on which the book was last looked at before today;
/// null: not known.
DueGroup groupOf(const query::AgendaRow& row, QDate today, QDate lastSeen);
QString groupTitle(DueGroup group);

/// "Order “The Box” for Ines Duarte", "Thank-you from Ines Duarte?", the reminder's own words...
QString agendaTitle(const query::AgendaRow& row);
/// The drawing that stands before it; see lineIcon().
QString agendaIcon(query::AgendaRow::Kind kind);
/// What stands under it: the account, the time, how it comes back, by when; of advice the reason.
QString agendaContext(const query::AgendaRow& row, QDate today);
/// What the primary button says: "Mark ordered", "Done", "Answer…".
QString doneCaption(const query::AgendaRow& row);

} // namespace goodturn::ui
