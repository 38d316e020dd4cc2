#pragma once

#include "core/domain/gift.h"
#include "core/domain/partial_date.h"

#include <span>

namespace goodturn::planning {

/// The days of a person and their account on which occasions hang.
struct OccasionDays
{
    PartialDate birthday; ///< null: not known
    QDate clientSince;    ///< null: not a client
    QDate workingSince;   ///< where they work now; null: not known
};

/// The first day of the occasion on or after `from`: of the holiday, the birthday, the anniversary
/// of the day they became a client or began where they work. Null for occasions without a day of
/// their own and for days that are not known.
QDate nextOccasion(Occasion occasion, const OccasionDays& days, QDate from);

/// The holiday that a gift arriving on `arriveBy` is for: the next one, or the one that was up to
/// 30 days before. What arrives on 31 December is for the New Year that follows. Null for what is
/// no holiday.
QDate holidayMeant(Occasion occasion, QDate arriveBy);

/// The next of the holidays that a person keeps, when it is near enough to think of a gift: within
/// 90 days. Of somebody of whom none is known Christmas, from October on. Else no occasion.
Occasion suggestedOccasion(std::span<const Occasion> kept, QDate today);

/// The day by which a gift for it should be there: 18 December for Christmas, before desks empty;
/// the last working day before the New Year; otherwise the day itself. Always a working day, the
/// one before where the day falls on a weekend. Null when `occasionDay` is.
QDate arriveByFor(Occasion occasion, QDate occasionDay);

/// The same for the next occasion that a gift can still reach. Once the usual day has passed, the
/// last working day before the occasion will do, then the occasion's next year.
QDate nextArriveBy(Occasion occasion, const OccasionDays& days, QDate today);

} // namespace goodturn::planning
