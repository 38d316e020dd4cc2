#pragma once

#include "core/query/history_rows.h"

namespace goodturn::ui {

/// "Today", "Yesterday", "12 November 2026": the heading of a day of the history.
QString historyDay(QDate day, QDate today);

/// What became of a record: "Favour “A tip” added", "Account “Harbour” removed, in the trash".
QString historyEvent(const query::HistoryLine& line);

/// The day and time of the act on the rep's clock.
QDateTime localMoment(const query::HistoryLine& line);

/// "14:32 · A. Rep".
QString historyMoment(const query::HistoryLine& line);

/// The field in one line, for assistants and the clipboard: "Industry: Ports instead of Lenses".
QString historyChange(const query::HistoryField& field);

} // namespace goodturn::ui
