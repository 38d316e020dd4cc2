#include "core/planning/occasion_date.h"

#include "core/planning/working_days.h"

namespace goodturn::planning {

namespace {

constexpr int christmasArrivalDay = 18;

QDate nextYearly(int month, int day, QDate from)
{
    const auto yearly = PartialDate::fromParts(std::nullopt, month, day);
    return yearly ? yearly->nextOnOrAfter(from) : QDate();
}

/// The day they became a client is no anniversary yet.
QDate nextAnniversary(QDate since, QDate from)
{
    if (!since.isValid())
        return {};
    return nextYearly(since.month(), since.day(), std::max(from, since.addDays(1)));
}

} // namespace

QDate nextOccasion(Occasion occasion, const OccasionDays& days, QDate from)
{
    switch (occasion) {
    case Occasion::Christmas:
        return nextYearly(12, 25, from);
    case Occasion::NewYear:
        return nextYearly(1, 1, from);
    case Occasion::Birthday:
        return days.birthday.nextOnOrAfter(from);
    case Occasion::ClientAnniversary:
        return nextAnniversary(days.clientSince, from);
    case Occasion::Thanks:
    case Occasion::NoOccasion:
    case Occasion::Own:
        return {};
    }
    Q_UNREACHABLE();
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
