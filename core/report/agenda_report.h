#pragma once

#include "core/query/page_rows.h"
#include "core/report/report_frame.h"

#include <map>

namespace goodturn::report {

/// So many lines of a day, and of what is late, go on paper; the rest are only counted.
inline constexpr size_t mostAgendaLines = 80;
/// The most days that an agenda has.
inline constexpr int mostAgendaDays = 31;

/// Everything that an agenda speaks of, read from the book beforehand.
struct AgendaReportInput
{
    QDate from;
    QDate to; ///< the same as `from` for an agenda of one day
    /// What is late, what is due until `to`, and what is later and worth a thought already; in the
    /// order of their days.
    std::vector<query::AgendaRow> rows;
    std::map<QDate, QString> holidays; ///< public ones of these days, where the rep is
    Frame frame;
};

/// What is due on a day, or on each day of a week: what is late on top, then day by day, in the
/// words of the page Today. For the rep only.
Document agendaReport(const AgendaReportInput& input);

/// The first day of the week of `day`, by the locale.
QDate beginOfWeek(QDate day);

} // namespace goodturn::report
