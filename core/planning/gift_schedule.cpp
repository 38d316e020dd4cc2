#include "core/planning/gift_schedule.h"

#include "core/planning/working_days.h"

#include <algorithm>

namespace goodturn::planning {

namespace {

constexpr int reconnectDays = 14;

bool isOfTheHolidays(Occasion occasion)
{
    return occasion == Occasion::Christmas || occasion == Occasion::NewYear;
}

/// The first week of which all five days come after New Year's Day.
QDate inFirstWorkingWeek(int year)
{
    const QDate first(year, 1, 2);
    const QDate monday = first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7);
    return std::clamp(QDate(year, 1, 7), monday, monday.addDays(Qt::Friday - Qt::Monday));
}

} // namespace

GiftSchedule scheduleBack(QDate arriveBy, GiftLeadTimes times, const GiftPlaces& places)
{
    GiftSchedule schedule;
    const QDate posted = workingDaysBefore(arriveBy, times.postDays, places.destination);
    schedule.postBy = places.home.isEmpty() ? posted : workingDayOnOrBefore(posted, places.home);
    schedule.inscribeBy = workingDaysBefore(schedule.postBy, times.inscribeDays, places.home);
    schedule.orderBy = workingDaysBefore(schedule.inscribeBy, times.orderDays, places.home);
    return schedule;
}

QDate suggestedReconnect(Occasion occasion, QDate sentOn)
{
    if (!sentOn.isValid())
        return {};
    // A parcel that goes out in January would be asked after before it is read.
    if (isOfTheHolidays(occasion) && sentOn.month() != 1)
        return inFirstWorkingWeek(sentOn.year() + 1);
    return workingDayOnOrAfter(sentOn.addDays(reconnectDays));
}

} // namespace goodturn::planning
