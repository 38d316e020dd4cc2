#pragma once

#include "core/domain/gift.h"

namespace goodturn::planning {

/// Working days that each step needs before the next: ordering until there is time to inscribe,
/// inscribing until the parcel is posted, the post until it arrives.
struct GiftLeadTimes
{
    int orderDays = 8;
    int inscribeDays = 1;
    int postDays = 4;
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
GiftSchedule scheduleBack(QDate arriveBy, GiftLeadTimes times = {});

/// A good day to get back in touch after a gift that goes out on `sentOn`: for one of Christmas or
/// the New Year the day of January's first working week that is next to the 7th, else two weeks
/// later; a working day.
QDate suggestedReconnect(Occasion occasion, QDate sentOn);

} // namespace goodturn::planning
