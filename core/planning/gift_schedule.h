#pragma once

#include "core/domain/gift.h"
#include "core/planning/lead_times.h"

namespace goodturn::planning {

/// Whose public holidays and weekends count; an empty code leaves only Saturday and Sunday out.
struct GiftPlaces
{
    QString home;        ///< where it is ordered, inscribed and posted
    QString destination; ///< where the post takes it
};

struct GiftSchedule
{
    QDate orderBy;
    QDate inscribeBy;
    QDate postBy;

    bool operator==(const GiftSchedule&) const = default;
};

/// The latest working days of the steps of a gift that is to be there on `arriveBy`. All null when
/// `arriveBy` is. With the usual times Friday 18 December 2026 gives 1, 11 and 14 December.
/// The post's days are counted in the destination, and a parcel is posted on a working day at home.
GiftSchedule scheduleBack(QDate arriveBy, GiftLeadTimes times = {}, const GiftPlaces& places = {});

/// A good day to get back in touch after a gift that goes out on `sentOn`: for one of Christmas or
/// the New Year the day of January's first working week that is next to the 7th, else two weeks
/// later; a working day.
QDate suggestedReconnect(Occasion occasion, QDate sentOn);

} // namespace goodturn::planning
