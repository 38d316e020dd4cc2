#pragma once

#include <QDate>

#include <libical/ical.h>

namespace goodturn {

/// A whole day as libical has it, and back; null for none. For those who link libical.
inline icaltimetype toIcal(QDate day)
{
    icaltimetype time = icaltime_null_time(); // icaltime_null_date() has odd hours
    if (!day.isValid())
        return time;
    time.is_date = 1;
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

inline QDate dayOf(const icaltimetype& time)
{
    return icaltime_is_null_time(time) ? QDate() : QDate(time.year, time.month, time.day);
}

} // namespace goodturn
