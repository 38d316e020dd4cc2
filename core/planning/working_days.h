#pragma once

#include <QDate>

namespace goodturn::planning {

/// Monday to Friday. Public holidays count as working days: which ones are kept differs by client.
bool isWorkingDay(QDate day);

/// `day` itself if it is a working day, else the nearest one before, or after.
QDate workingDayOnOrBefore(QDate day);
QDate workingDayOnOrAfter(QDate day);

/// The working day `count` working days before `day`; `day` itself when `count` is 0 or less.
QDate workingDaysBefore(QDate day, int count);

} // namespace goodturn::planning
