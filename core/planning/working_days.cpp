#include "core/planning/working_days.h"

namespace goodturn::planning {

namespace {

QDate firstWorkingDay(QDate day, int step)
{
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(step);
    return day;
}

} // namespace

bool isWorkingDay(QDate day)
{
    return day.isValid() && day.dayOfWeek() <= Qt::Friday;
}

QDate workingDayOnOrBefore(QDate day)
{
    return firstWorkingDay(day, -1);
}

QDate workingDayOnOrAfter(QDate day)
{
    return firstWorkingDay(day, 1);
}

QDate workingDaysBefore(QDate day, int count)
{
    for (int i = 0; i < count && day.isValid(); ++i)
        day = workingDayOnOrBefore(day.addDays(-1));
    return day;
}

} // namespace goodturn::planning
