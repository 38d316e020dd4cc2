#include "core/base/clock.h"

namespace goodturn {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

QDateTime FixedClock::nowUtc() const
{
    return QDateTime(today_, QTime(12, 0), Qt::UTC);
}

} // namespace goodturn
