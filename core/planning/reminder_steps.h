#pragma once

#include "core/domain/reminder.h"

#include <QDateTime>

namespace goodturn::planning {

constexpr int mostLeadDays = 366;

/// The moment at which it is due; at the end of its day where it says no time. A time that the
/// clocks leap over is that much later.
QDateTime dueMoment(const Reminder& reminder);
/// The day of that moment where the rep is.
QDate dueDay(const Reminder& reminder);
/// The day under which it stands in a list, `due` being its dueDay(): the day from which it is told
/// (as many days ahead as it says, or the day to which it was put off); from then on today; and
/// once it is late, the day on which it was due.
QDate listedOn(const Reminder& reminder, QDate due, QDate today);

/// Done on `today`: one that comes back moves on to its first day after today, any other, or one
/// whose rule has ended, is done.
Reminder finished(Reminder reminder, QDate today);
/// Put off to `day`. Its own day, by which it comes back, stays.
Reminder putOff(Reminder reminder, QDate day);

} // namespace goodturn::planning
