#pragma once

#include "core/domain/own_occasion.h"

#include <QDate>

namespace goodturn::planning {

/// Its first day, in a leap year where the year is not known; null when no day is.
QDate firstDay(const OwnOccasion& occasion);
/// The first day of it on or after `from`; null when it has no day, and when it is over.
QDate nextDay(const OwnOccasion& occasion, QDate from);
/// The last day of it from `from` on that is before `day`; null when there is none.
QDate lastDayBefore(const OwnOccasion& occasion, QDate day, QDate from);
/// How many years after its first day that is, of one that comes every year; 0 where nobody knows.
int yearsOn(const OwnOccasion& occasion, QDate day);

} // namespace goodturn::planning
