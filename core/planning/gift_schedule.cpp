#include "core/planning/gift_schedule.h"

#include "core/planning/working_days.h"

namespace goodturn::planning {

namespace {

constexpr int reconnectDays = 21;

bool isOfTheHolidays(Occasion occasion)
{
    return occasion == Occasion::Christmas || occasion == Occasion::NewYear;
}

} // namespace

GiftSchedule scheduleBack(QDate arriveBy, GiftLeadTimes times)
{
    GiftSchedule schedule;
    schedule.postBy = workingDaysBefore(arriveBy, times.postDays);
    schedule.inscribeBy = workingDaysBefore(schedule.postBy, times.inscribeDays);
    schedule.orderBy = workingDaysBefore(schedule.inscribeBy, times.orderDays);
    return schedule;
}

QDate suggestedReconnect(Occasion occasion, QDate sentOn)
{
    if (!sentOn.isValid())
        return {};
    // A parcel that goes out in January would be asked after before it is read.
    if (isOfTheHolidays(occasion) && sentOn.month() != 1)
        return workingDayOnOrAfter(QDate(sentOn.year() + 1, 1, 7));
    return workingDayOnOrAfter(sentOn.addDays(reconnectDays));
}

} // namespace goodturn::planning
