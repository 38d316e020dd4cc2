#include "core/planning/calendar_days.h"

#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <cmath>
#include <memory>

namespace goodturn::planning {

namespace {

constexpr double dayMs = 86'400'000.0;
const QDate epoch(1970, 1, 1);

const char* localeOf(CalendarSystem system)
{
    switch (system) {
    case CalendarSystem::Chinese:
        return "@calendar=chinese";
    case CalendarSystem::Hebrew:
        return "@calendar=hebrew";
    case CalendarSystem::UmmAlQura:
        return "@calendar=islamic-umalqura";
    case CalendarSystem::Persian:
        return "@calendar=persian";
    }
    Q_UNREACHABLE();
}

/// Made anew by each caller: one of ICU's calendars belongs to one thread.
std::unique_ptr<icu::Calendar> calendarOf(CalendarSystem system)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::getGMT()->clone(), icu::Locale(localeOf(system)), status));
    return U_SUCCESS(status) ? std::move(calendar) : nullptr;
}

/// `day` of `month` in a year of the calendar; null where that year has no such day.
QDate dayIn(icu::Calendar& calendar, int year, int month, int day)
{
    UErrorCode status = U_ZERO_ERROR;
    calendar.clear();
    calendar.set(UCAL_EXTENDED_YEAR, year);
    calendar.set(UCAL_MONTH, month - 1);
    calendar.set(UCAL_IS_LEAP_MONTH, 0);
    calendar.set(UCAL_DATE, day);
    calendar.set(UCAL_HOUR_OF_DAY, 12);
    const double moment = calendar.getTime(status);
    const bool isThere =
        calendar.get(UCAL_MONTH, status) == month - 1 && calendar.get(UCAL_DATE, status) == day;
    if (U_FAILURE(status) || !isThere)
        return {};
    return epoch.addDays(qint64(std::floor(moment / dayMs)));
}

} // namespace

QDate nextInCalendar(CalendarSystem system, int month, int day, QDate from)
{
    if (!from.isValid() || from.year() < 1600 || from.year() > 2400)
        return {};
    const auto calendar = calendarOf(system);
    if (!calendar)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    calendar->setTime(double(epoch.daysTo(from)) * dayMs + dayMs / 2, status);
    const int year = calendar->get(UCAL_EXTENDED_YEAR, status);
    if (U_FAILURE(status))
        return {};
    // The day may lie in a leap year's month only: two years later there is one at the latest.
    for (int at = year; at <= year + 2; ++at)
        if (const QDate found = dayIn(*calendar, at, month, day); found.isValid() && found >= from)
            return found;
    return {};
}

} // namespace goodturn::planning
