#include "core/book/gift_days.h"

#include "core/book/book.h"
#include "core/book/gift_policy_service.h"
#include "core/planning/working_days.h"
#include "core/query/destination.h"

namespace goodturn::book {

QDate GiftRoute::arrival(QDate day) const
{
    return planning::workingDayOnOrBefore(day, places.destination);
}

planning::GiftSchedule GiftRoute::daysBefore(QDate arriveBy) const
{
    return planning::scheduleBack(arriveBy, times, places);
}

GiftRoute routeOf(Book& book, const Gift& gift)
{
    return routeOf(book, gift, book.giftPolicy().policy().value_or(planning::GiftPolicy()));
}

GiftRoute routeOf(Book& book, const Gift& gift, const planning::GiftPolicy& policy)
{
    GiftRoute route;
    route.places.home = policy.home;
    route.places.destination =
        query::destinationCountry(book.database(), gift.recipient, gift.accountId)
            .value_or(QString());
    route.times = planning::leadTimesFor(policy.leadTimes, gift.supplier, route.places.destination);
    return route;
}

} // namespace goodturn::book
