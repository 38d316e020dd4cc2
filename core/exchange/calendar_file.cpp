#include "core/exchange/calendar_file.h"

#include "core/base/ical_day.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

#include <memory>
#include <set>

namespace goodturn::exchange {
using namespace Qt::StringLiterals;

namespace {

constexpr int morning = 9 * 60 * 60; ///< of the alarm of a whole day
constexpr int ahead = 15 * 60;       ///< of that of a time
constexpr int secondsOfDay = 24 * 60 * 60;

struct ComponentFree
{
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, ComponentFree>;

/// Once a program: zones from the system's data.
void prepareZones()
{
    static const bool done = [] {
        icalerror_set_errors_are_fatal(0);
        icaltimezone_set_builtin_tzdata(0);
        return icaltimezone_get_builtin_timezones() != nullptr;
    }();
    Q_UNUSED(done);
}

icaltimetype timeOf(QDate day, QTime at, const icaltimezone* zone)
{
    icaltimetype time = toIcal(day);
    time.is_date = 0;
    time.hour = at.hour();
    time.minute = at.minute();
    time.zone = zone;
    return time;
}

icaltimetype utc(const QDateTime& moment)
{
    const QDateTime there = moment.toUTC();
    icaltimetype time = timeOf(there.date(), there.time(), icaltimezone_get_utc_timezone());
    time.second = there.time().second();
    return time;
}

QByteArray zoneName(const CalendarEntry& entry)
{
    return entry.timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : entry.timeZone.toLatin1();
}

icaltimezone* zoneOf(const CalendarEntry& entry)
{
    return icaltimezone_get_builtin_timezone(zoneName(entry).constData());
}

/// Where it begins: a day, a moment in UTC, or a time on the clocks of a zone where it comes back,
/// since those change.
icaltimetype startOf(const CalendarEntry& entry)
{
    const QDate day = !entry.rule.isEmpty() && entry.firstOn.isValid() ? entry.firstOn : entry.day;
    if (!entry.at.isValid())
        return toIcal(day);
    icaltimezone* zone = zoneOf(entry);
    if (!entry.rule.isEmpty() && zone)
        return timeOf(day, entry.at, zone);
    const QTimeZone there(zoneName(entry));
    return utc(there.isValid() ? QDateTime(day, entry.at, there) : QDateTime(day, entry.at));
}

/// A task that comes once has no beginning, only the time by which it is due.
bool hasOnlyDue(const CalendarEntry& entry, CalendarForm form)
{
    return form == CalendarForm::Tasks && entry.rule.isEmpty();
}

icalcomponent* alarmOf(const CalendarEntry& entry, CalendarForm form)
{
    icaltriggertype trigger;
    trigger.time = icaltime_null_time();
    const int lead = entry.leadDays * secondsOfDay;
    const bool isTimed = entry.at.isValid();
    trigger.duration =
        icaldurationtype_from_int(isTimed ? (lead > 0 ? -lead : -ahead) : morning - lead);
    icalproperty* when = icalproperty_new_trigger(trigger);
    if (hasOnlyDue(entry, form))
        icalproperty_add_parameter(when, icalparameter_new_related(ICAL_RELATED_END));
    return icalcomponent_vanew(ICAL_VALARM_COMPONENT, icalproperty_new_action(ICAL_ACTION_DISPLAY),
                               when, icalproperty_new_description(entry.title.toUtf8().constData()),
                               nullptr);
}

/// The last day of a rule is a day where the first is one, else a moment in UTC (RFC 5545, 3.3.10).
icalrecurrencetype ruleOf(const CalendarEntry& entry, const icaltimetype& start)
{
    icalrecurrencetype rule = icalrecurrencetype_from_string(entry.rule.toLatin1().constData());
    if (icaltime_is_null_time(rule.until))
        return rule;
    const QDate last = dayOf(rule.until);
    const QTimeZone zone(zoneName(entry));
    rule.until = start.is_date    ? toIcal(last)
                 : zone.isValid() ? utc(QDateTime(last, QTime(23, 59, 59), zone))
                                  : utc(QDateTime(last, QTime(23, 59, 59)));
    return rule;
}

void addWhen(icalcomponent* component, const CalendarEntry& entry, CalendarForm form)
{
    const icaltimetype time = startOf(entry);
    icalproperty* when =
        hasOnlyDue(entry, form) ? icalproperty_new_due(time) : icalproperty_new_dtstart(time);
    if (time.zone && !icaltime_is_utc(time)) {
        icalproperty_add_parameter(when, icalparameter_new_tzid(zoneName(entry).constData()));
    }
    icalcomponent_add_property(component, when);
    if (!entry.rule.isEmpty())
        icalcomponent_add_property(component, icalproperty_new_rrule(ruleOf(entry, time)));
}

icalcomponent* componentOf(const CalendarEntry& entry, CalendarForm form, const QDateTime& now)
{
    const bool isEvent = form == CalendarForm::Events;
    icalcomponent* component =
        icalcomponent_new(isEvent ? ICAL_VEVENT_COMPONENT : ICAL_VTODO_COMPONENT);
    const auto add = [component](icalproperty* property) {
        icalcomponent_add_property(component, property);
    };
    add(icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(utc(now)));
    add(icalproperty_new_summary(entry.title.toUtf8().constData()));
    if (!entry.detail.isEmpty())
        add(icalproperty_new_description(entry.detail.toUtf8().constData()));
    addWhen(component, entry, form);
    add(icalproperty_new_sequence(int(entry.version)));
    if (entry.changedAt.isValid())
        add(icalproperty_new_lastmodified(utc(entry.changedAt)));
    if (isEvent) // it takes no time of the day
        add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    icalcomponent_add_component(component, alarmOf(entry, form));
    return component;
}

/// The rules of the zones in which something comes back.
void addZones(icalcomponent* calendar, const std::vector<CalendarEntry>& entries)
{
    std::set<QByteArray> added;
    for (const CalendarEntry& entry : entries) {
        if (entry.rule.isEmpty() || !entry.at.isValid() || !added.insert(zoneName(entry)).second)
            continue;
        icaltimezone* zone = zoneOf(entry);
        if (!zone)
            continue;
        icalcomponent* rules = icalcomponent_new_clone(icaltimezone_get_component(zone));
        // By its plain name, which every calendar knows, not by one of libical's own.
        if (auto* name = icalcomponent_get_first_property(rules, ICAL_TZID_PROPERTY))
            icalproperty_set_tzid(name, zoneName(entry).constData());
        icalcomponent_add_component(calendar, rules);
    }
}

QString textOf(const char* text)
{
    return QString::fromUtf8(text);
}

/// The zone of where it begins, or is due; empty for a day.
QString zoneIn(icalcomponent* component)
{
    auto* when = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
    if (!when)
        when = icalcomponent_get_first_property(component, ICAL_DUE_PROPERTY);
    if (auto* name = when ? icalproperty_get_first_parameter(when, ICAL_TZID_PARAMETER) : nullptr)
        return textOf(icalparameter_get_tzid(name));
    return icaltime_is_utc(icalcomponent_get_dtstart(component)) ||
                   icaltime_is_utc(icalcomponent_get_due(component))
               ? u"UTC"_s
               : QString();
}

CalendarEntry entryOf(icalcomponent* component)
{
    CalendarEntry entry;
    entry.uid = textOf(icalcomponent_get_uid(component));
    entry.title = textOf(icalcomponent_get_summary(component));
    entry.detail = textOf(icalcomponent_get_description(component));
    entry.version = icalcomponent_get_sequence(component);
    const bool hasStart = icalcomponent_get_first_property(component, ICAL_DTSTART_PROPERTY);
    const icaltimetype start =
        hasStart ? icalcomponent_get_dtstart(component) : icalcomponent_get_due(component);
    entry.day = dayOf(start);
    if (!start.is_date)
        entry.at = QTime(start.hour, start.minute);
    entry.timeZone = zoneIn(component);
    if (auto* rule = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY)) {
        icalrecurrencetype recur = icalproperty_get_rrule(rule);
        entry.rule = textOf(icalrecurrencetype_as_string(&recur));
    }
    return entry;
}

void collectFaults(icalcomponent* component, QStringList& faults)
{
    for (auto* fault = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); fault;
         fault = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
        faults << textOf(icalproperty_as_ical_string(fault));
    for (auto* inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); inner;
         inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        collectFaults(inner, faults);
}

Component parsed(const QByteArray& file)
{
    prepareZones();
    return Component(icalparser_parse_string(file.constData()));
}

} // namespace

QByteArray calendarFile(const std::vector<CalendarEntry>& entries, CalendarForm form,
                        const QDateTime& now)
{
    prepareZones();
    const Component calendar(
        icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                            icalproperty_new_prodid("-//Goodturn//Goodturn//EN"), nullptr));
    addZones(calendar.get(), entries);
    for (const CalendarEntry& entry : entries)
        icalcomponent_add_component(calendar.get(), componentOf(entry, form, now));
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray file(text);
    icalmemory_free_buffer(text);
    return file;
}

QStringList faultsOfCalendar(const QByteArray& file)
{
    const Component calendar = parsed(file);
    if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT)
        return {u"no calendar"_s};
    icalrestriction_check(calendar.get());
    QStringList faults;
    collectFaults(calendar.get(), faults);
    return faults;
}

Result<std::vector<CalendarEntry>> readCalendar(const QByteArray& file)
{
    const Component calendar = parsed(file);
    if (!calendar)
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("Calendar", "This is no calendar."));
    std::vector<icalcomponent*> found;
    for (const icalcomponent_kind kind : {ICAL_VEVENT_COMPONENT, ICAL_VTODO_COMPONENT})
        for (auto* one = icalcomponent_get_first_component(calendar.get(), kind); one;
             one = icalcomponent_get_next_component(calendar.get(), kind))
            found.push_back(one);
    std::vector<CalendarEntry> entries;
    for (icalcomponent* one : found)
        entries.push_back(entryOf(one));
    return entries;
}

} // namespace goodturn::exchange
