#pragma once

#include <QDate>
#include <QString>

namespace goodturn::planning {

/// Monday to Friday. Public holidays count as working days where no country is named.
bool isWorkingDay(QDate day);
/// A day of the country's week of work that is no public holiday there (public_holidays.h). Of a
/// country whose holidays are not known only the weekend is left out: knowsHolidays() tells.
bool isWorkingDay(QDate day, const QString& country);

/// `day` itself if it is a working day, else the nearest one before, or after.
QDate workingDayOnOrBefore(QDate day, const QString& country = {});
QDate workingDayOnOrAfter(QDate day, const QString& country = {});

/// The working day `count` working days before `day`; `day` itself when `count` is 0 or less.
QDate workingDaysBefore(QDate day, int count, const QString& country = {});

} // namespace goodturn::planning
