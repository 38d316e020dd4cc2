#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace goodturn::exchange {

/// What an entry of a calendar becomes. Events are what every calendar shows, Google's among them;
/// tasks can be ticked off in Thunderbird and GNOME.
enum class CalendarForm
{
    Events,
    Tasks
};

/// One thing of an agenda, for the calendars of others.
struct CalendarEntry
{
    QString uid;   ///< the same each time, so that a second import changes the first one
    QString title; ///< plain text
    QString detail;
    QDate day;
    QTime at;         ///< null: all day
    QString timeZone; ///< of `at`, an IANA name; empty: of this computer
    QString rule;     ///< RRULE; empty: once
    QDate firstOn;    ///< where the rule counts from another day than `day`
    int leadDays = 0; ///< told as many days ahead
    qint64 version = 0;
    QDateTime changedAt;

    bool operator==(const CalendarEntry&) const = default;
};

/// An iCalendar file (RFC 5545): an alarm at nine on the day, or a quarter of an hour before a
/// time; days ahead where the entry says so. Moments are the same in every time zone.
QByteArray calendarFile(const std::vector<CalendarEntry>& entries, CalendarForm form,
                        const QDateTime& now);

/// What is wrong with the bytes of a calendar, by the reading of libical; empty when all is well.
QStringList faultsOfCalendar(const QByteArray& file);

/// The entries of a file that calendarFile() wrote, alarms aside; to see that they say the same.
Result<std::vector<CalendarEntry>> readCalendar(const QByteArray& file);

} // namespace goodturn::exchange
