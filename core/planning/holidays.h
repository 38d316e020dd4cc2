#pragma once

#include "core/domain/occasion.h"

#include <QDate>
#include <QString>

#include <vector>

namespace goodturn::planning {

/// The first day of the holiday on or after `from`, its first day where it has several: as it is
/// published in a table (resources/planning/tabulated_holidays.json), else by its rule or its
/// calendar. Null for what is no holiday, and outside the years that any of them tells.
QDate nextHoliday(Occasion holiday, QDate from);

/// The days on which it begins in a year of the common calendar: none, one, or two, since years of
/// the moon are shorter.
std::vector<QDate> holidayIn(Occasion holiday, int year);

/// A sentence that says from when to when its days are known; empty where nobody will ask.
QString knownYears(Occasion holiday);

} // namespace goodturn::planning
