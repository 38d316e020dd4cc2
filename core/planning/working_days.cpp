#include "core/planning/working_days.h"

#include "core/planning/public_holidays.h"

#include <QLocale>

namespace goodturn::planning {

namespace {

/// The days of work of the country's week, as CLDR has them; Monday to Friday where it is silent.
QList<Qt::DayOfWeek> weekOf(const QString& country)
{
    thread_local QString keptCountry;
    thread_local QList<Qt::DayOfWeek> kept;
    if (!kept.isEmpty() && keptCountry == country)
        return kept;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                  QLocale::codeToTerritory(country));
    keptCountry = country;
    kept = (locales.isEmpty() ? QLocale::c() : locales.front()).weekdays();
    return kept;
}

QDate firstWorkingDay(QDate day, int step, const QString& country)
{
    while (day.isValid() && !isWorkingDay(day, country))
        day = day.addDays(step);
    return day;
}

} // namespace

bool isWorkingDay(QDate day)
{
    return day.isValid() && day.dayOfWeek() <= Qt::Friday;
}

bool isWorkingDay(QDate day, const QString& country)
{
    if (country.isEmpty())
        return isWorkingDay(day);
    return day.isValid() && weekOf(country).contains(Qt::DayOfWeek(day.dayOfWeek())) &&
           publicHolidayOn(day, country).isEmpty();
}

QDate workingDayOnOrBefore(QDate day, const QString& country)
{
    return firstWorkingDay(day, -1, country);
}

QDate workingDayOnOrAfter(QDate day, const QString& country)
{
    return firstWorkingDay(day, 1, country);
}

QDate workingDaysBefore(QDate day, int count, const QString& country)
{
    for (int i = 0; i < count && day.isValid(); ++i)
        day = workingDayOnOrBefore(day.addDays(-1), country);
    return day;
}

} // namespace goodturn::planning
