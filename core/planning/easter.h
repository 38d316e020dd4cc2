#pragma once

#include <QDate>

namespace goodturn::planning {

/// Easter Sunday of the western churches: the method of an anonymous correspondent of Nature
/// (20 April 1876), as Butcher printed it and J. Meeus, Astronomical Algorithms (2nd ed., 1998),
/// chapter 8, gives it. For the years 1583 to 9999; null outside.
QDate westernEaster(int year);

/// Easter Sunday of the Orthodox churches by the Julian calendar: Meeus, the same chapter. The day
/// is that of today's calendar. For the years 1583 to 9999; null outside.
QDate orthodoxEaster(int year);

} // namespace goodturn::planning
