#include "core/planning/occasion_date.h"

#include "core/planning/holidays.h"
#include "core/planning/working_days.h"

namespace goodturn::planning {

namespace {

constexpr int christmasArrivalDay = 18;
constexpr int mostLateDays = 30;

/// The first day itself is no anniversary yet.
QDate nextAnniversary(QDate since, QDate from)
{
    if (!since.isValid())
        return {};
    const auto yearly = PartialDate::fromParts(std::nullopt, since.month(), since.day());
    return yearly ? yearly->nextOnOrAfter(std::max(from, since.addDays(1))) : QDate();
}

} // namespace

QDate nextOccasion(Occasion occasion, const OccasionDays& days, QDate from)
{
    switch (occasion) {
    case Occasion::Birthday:
        return days.birthday.nextOnOrAfter(from);
    case Occasion::ClientAnniversary:
        return nextAnniversary(days.clientSince, from);
    case Occasion::WorkAnniversary:
        return nextAnniversary(days.workingSince, from);
    default:
        return nextHoliday(occasion, from);
    }
}

QDate holidayMeant(Occasion occasion, QDate arriveBy)
{
    return arriveBy.isValid() ? nextHoliday(occasion, arriveBy.addDays(-mostLateDays)) : QDate();
}

Occasion suggestedOccasion(std::span<const Occasion> kept, QDate today)
{
    if (kept.empty())
        return today.month() >= 10 ? Occasion::Christmas : Occasion::NoOccasion;
    Occasion suggested = Occasion::NoOccasion;
    QDate nearest = today.addDays(91);
    for (const Occasion holiday : kept) {
        const QDate day = nextHoliday(holiday, today);
        if (day.isValid() && day < nearest) {
            nearest = day;
            suggested = holiday;
        }
    }
    return suggested;
}

QDate arriveByFor(Occasion occasion, QDate occasionDay)
{
    if (!occasionDay.isValid())
        return {};
    if (occasion == Occasion::Christmas)
        return workingDayOnOrBefore(QDate(occasionDay.year(), 12, christmasArrivalDay));
    if (occasion == Occasion::NewYear)
        return workingDayOnOrBefore(occasionDay.addDays(-1));
    return workingDayOnOrBefore(occasionDay);
}

QDate nextArriveBy(Occasion occasion, const OccasionDays& days, QDate today)
{
    const QDate occasionDay = nextOccasion(occasion, days, today);
    if (!occasionDay.isValid())
        return {};
    const QDate usual = arriveByFor(occasion, occasionDay);
    const QDate latest = workingDayOnOrBefore(occasionDay.addDays(-1));
    if (usual >= today)
        return usual;
    if (latest >= today)
        return latest;
    return arriveByFor(occasion, nextOccasion(occasion, days, occasionDay.addDays(1)));
}

} // namespace goodturn::planning
