#include "core/planning/own_occasion_day.h"

#include "core/planning/recurrence.h"

#include <algorithm>

namespace goodturn::planning {

namespace {

constexpr int someLeapYear = 2024;

bool isYearly(const OwnOccasion& occasion)
{
    return !occasion.day.year() || repeatOf(occasion.rule) == Repeat::Yearly;
}

} // namespace

QDate firstDay(const OwnOccasion& occasion)
{
    const PartialDate& day = occasion.day;
    return day.isNull() ? QDate()
                        : QDate(day.year().value_or(someLeapYear), day.month(), day.day());
}

QDate nextDay(const OwnOccasion& occasion, QDate from)
{
    const QDate first = firstDay(occasion);
    if (!first.isValid())
        return {};
    const QDate earliest = occasion.day.year() ? std::max(from, first) : from;
    if (isYearly(occasion))
        return occasion.day.nextOnOrAfter(earliest);
    if (occasion.rule.isEmpty())
        return first >= from ? first : QDate();
    const auto rule = Recurrence::parse(occasion.rule, first);
    return rule ? rule->nextAfter(earliest.addDays(-1)) : QDate();
}

QDate lastDayBefore(const OwnOccasion& occasion, QDate day, QDate from)
{
    QDate last;
    for (QDate next = nextDay(occasion, from); next.isValid() && next < day;
         next = nextDay(occasion, next.addDays(1)))
        last = next;
    return last;
}

int yearsOn(const OwnOccasion& occasion, QDate day)
{
    return occasion.day.year() && isYearly(occasion) ? day.year() - *occasion.day.year() : 0;
}

} // namespace goodturn::planning
