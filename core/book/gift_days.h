#pragma once

#include "core/planning/gift_policy.h"
#include "core/planning/gift_schedule.h"

namespace goodturn::book {

class Book;

/// The way of a gift: how long its steps take, and whose working days count.
struct GiftRoute
{
    planning::GiftLeadTimes times;
    planning::GiftPlaces places;

    /// The day itself, or the last working day before it where the gift goes.
    QDate arrival(QDate day) const;
    planning::GiftSchedule daysBefore(QDate arriveBy) const;
};

/// By the lead times of the book, its supplier, and where it goes. As usual where the book can't be
/// read: a day can be set by hand.
GiftRoute routeOf(Book& book, const Gift& gift);
/// The same for many, with a policy that was read before.
GiftRoute routeOf(Book& book, const Gift& gift, const planning::GiftPolicy& policy);

} // namespace goodturn::book
