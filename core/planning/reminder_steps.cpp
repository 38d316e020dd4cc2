#include "core/planning/reminder_steps.h"

#include "core/planning/recurrence.h"

#include <QTimeZone>

namespace goodturn::planning {

QDateTime dueMoment(const Reminder& reminder)
{
    if (!reminder.dueAt.isValid())
        return reminder.dueOn.endOfDay();
    const QTimeZone named(reminder.timeZone.toLatin1());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::systemTimeZone();
    const QDateTime moment(reminder.dueOn, reminder.dueAt, zone);
    if (moment.isValid())
        return moment;
    const int seconds = QTime(0, 0).secsTo(reminder.dueAt);
    return reminder.dueOn.startOfDay(zone).addSecs(seconds);
}

QDate dueDay(const Reminder& reminder)
{
    return reminder.dueAt.isValid() ? dueMoment(reminder).toLocalTime().date() : reminder.dueOn;
}

QDate listedOn(const Reminder& reminder, QDate due, QDate today)
{
    const QDate from =
        reminder.snoozedUntil.isValid() ? reminder.snoozedUntil : due.addDays(-reminder.leadDays);
    return today <= from ? from : std::max(from, std::min(today, due));
}

Reminder finished(Reminder reminder, QDate today)
{
    reminder.snoozedUntil = {};
    const QDate first = reminder.firstOn.isValid() ? reminder.firstOn : reminder.dueOn;
    if (const auto rule = Recurrence::parse(reminder.rule, first)) {
        // The rule counts the days of the reminder's zone.
        const QDate there = today.addDays(-reminder.dueOn.daysTo(dueDay(reminder)));
        const QDate next = rule->nextAfter(std::max(reminder.dueOn, there));
        if (next.isValid()) {
            reminder.firstOn = first;
            reminder.dueOn = next;
            return reminder;
        }
    }
    reminder.doneOn = today;
    return reminder;
}

Reminder putOff(Reminder reminder, QDate day)
{
    reminder.snoozedUntil = day;
    return reminder;
}

} // namespace goodturn::planning
