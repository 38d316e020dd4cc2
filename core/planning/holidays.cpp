#include "core/planning/holidays.h"

#include "core/domain/labels.h"
#include "core/planning/calendar_days.h"
#include "core/planning/easter.h"
#include "core/planning/planning_data.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <optional>
#include <span>

namespace goodturn::planning {
using namespace Qt::StringLiterals;

namespace {

struct CalendarDay
{
    Occasion holiday;
    CalendarSystem system;
    int month;
    int day;
};

constexpr CalendarDay calendarDays[] = {
    {Occasion::Passover, CalendarSystem::Hebrew, 8, 15},
    {Occasion::RoshHashanah, CalendarSystem::Hebrew, 1, 1},
    {Occasion::Hanukkah, CalendarSystem::Hebrew, 3, 25},
    {Occasion::EidAlFitr, CalendarSystem::UmmAlQura, 10, 1},
    {Occasion::EidAlAdha, CalendarSystem::UmmAlQura, 12, 10},
    {Occasion::LunarNewYear, CalendarSystem::Chinese, 1, 1},
    {Occasion::MidAutumn, CalendarSystem::Chinese, 8, 15},
    {Occasion::Nowruz, CalendarSystem::Persian, 1, 1},
};

/// The fourth Thursday of November.
QDate thanksgivingIn(int year)
{
    const QDate first(year, 11, 1);
    return first.addDays((Qt::Thursday - first.dayOfWeek() + 7) % 7 + 21);
}

/// 25 December of the Julian calendar before, which lies in January of today's.
QDate orthodoxChristmasIn(int year)
{
    return QDate(year - 1, 12, 25, QCalendar(QCalendar::System::Julian));
}

/// The day in a year of those that come once in each year of the common calendar.
std::optional<QDate> yearlyIn(Occasion holiday, int year)
{
    switch (holiday) {
    case Occasion::Christmas:
        return QDate(year, 12, 25);
    case Occasion::NewYear:
        return QDate(year, 1, 1);
    case Occasion::Epiphany:
        return QDate(year, 1, 6);
    case Occasion::Easter:
        return westernEaster(year);
    case Occasion::Thanksgiving:
        return thanksgivingIn(year);
    case Occasion::OrthodoxChristmas:
        return orthodoxChristmasIn(year);
    case Occasion::OrthodoxEaster:
        return orthodoxEaster(year);
    default:
        return std::nullopt;
    }
}

std::map<Occasion, std::vector<QDate>> readTables()
{
    std::map<Occasion, std::vector<QDate>> tables;
    const QJsonObject file = planningData(u"tabulated_holidays.json"_s);
    for (const Occasion holiday : holidays())
        for (const auto day : file[code(holiday)][u"days"_s].toArray())
            tables[holiday].push_back(QDate::fromString(day.toString(), Qt::ISODate));
    return tables;
}

/// The published days of what is in no calendar at hand, and of what ICU has a day off.
std::span<const QDate> tableOf(Occasion holiday)
{
    static const auto tables = readTables();
    const auto found = tables.find(holiday);
    return found == tables.end() ? std::span<const QDate>() : found->second;
}

const CalendarDay* calendarDayOf(Occasion holiday)
{
    const auto found = std::ranges::find(calendarDays, holiday, &CalendarDay::holiday);
    return found == std::end(calendarDays) ? nullptr : found;
}

/// Before the years of the table its first day is no answer: there were others.
QDate nextTabulated(std::span<const QDate> table, QDate from)
{
    if (table.empty() || from.year() < table.front().year())
        return {};
    const auto found = std::ranges::lower_bound(table, from);
    return found == table.end() ? QDate() : *found;
}

/// The day by the calendar, which may have the last day of the table once more, a day off.
QDate nextByCalendar(const CalendarDay& known, std::span<const QDate> table, QDate from)
{
    const bool isPastTable = !table.empty() && from > table.back();
    const QDate start = isPastTable ? std::max(from, table.back().addDays(20)) : from;
    return nextInCalendar(known.system, known.month, known.day, start);
}

} // namespace

QDate nextHoliday(Occasion holiday, QDate from)
{
    if (!from.isValid())
        return {};
    if (const auto day = yearlyIn(holiday, from.year()))
        return day->isValid() && *day < from ? *yearlyIn(holiday, from.year() + 1) : *day;
    const auto table = tableOf(holiday);
    if (const QDate published = nextTabulated(table, from); published.isValid())
        return published;
    const CalendarDay* known = calendarDayOf(holiday);
    return known ? nextByCalendar(*known, table, from) : QDate();
}

std::vector<QDate> holidayIn(Occasion holiday, int year)
{
    std::vector<QDate> days;
    QDate day = nextHoliday(holiday, QDate(year, 1, 1));
    for (; day.isValid() && day.year() == year; day = nextHoliday(holiday, day.addDays(1)))
        days.push_back(day);
    return days;
}

QString knownYears(Occasion holiday)
{
    const auto table = tableOf(holiday);
    if (table.empty() || calendarDayOf(holiday))
        return {};
    return QCoreApplication::translate("Occasions",
                                       "The days of %1 are known from %2 to %3. For other years, "
                                       "choose the day yourself.")
        .arg(label(holiday), QString::number(table.front().year()),
             QString::number(table.back().year()));
}

} // namespace goodturn::planning
