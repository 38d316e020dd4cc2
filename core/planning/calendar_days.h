#pragma once

#include <QDate>

namespace goodturn::planning {

/// Calendars whose days ICU knows.
enum class CalendarSystem
{
    Chinese,
    Hebrew,
    UmmAlQura, ///< the Islamic calendar as Saudi Arabia tabulates it; by rule outside its table
    Persian
};

/// The first day on or after `from` that is `day` of `month` in that calendar; both count from 1,
/// and a leap month counts as no month of its own. The months of the Hebrew calendar count from
/// Tishri with Adar I as the sixth. Null where `from` is not in the years 1600 to 2400.
QDate nextInCalendar(CalendarSystem system, int month, int day, QDate from);

} // namespace goodturn::planning
