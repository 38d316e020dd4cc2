#include "core/planning/easter.h"

#include <QCalendar>

namespace goodturn::planning {

namespace {

bool isInRange(int year)
{
    return year >= 1583 && year <= 9999;
}

} // namespace

QDate westernEaster(int year)
{
    if (!isInRange(year))
        return {};
    const int a = year % 19; // the letters are the book's
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

QDate orthodoxEaster(int year)
{
    if (!isInRange(year))
        return {};
    const int a = year % 4;
    const int b = year % 7;
    const int c = year % 19;
    const int d = (19 * c + 15) % 30;
    const int e = (2 * a + 4 * b - d + 34) % 7;
    const int f = d + e + 114;
    return QDate(year, f / 31, f % 31 + 1, QCalendar(QCalendar::System::Julian));
}

} // namespace goodturn::planning
