#include "core/planning/recurrence.h"

#include "core/base/ical_day.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <set>

namespace goodturn::planning {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestRule = 300;
constexpr int mostRepeats = 1000; ///< of COUNT and INTERVAL
const QDate lastDay(2199, 12, 31);

QString tr(const char* text)
{
    return QCoreApplication::translate("Recurrence", text);
}

tl::unexpected<Error> refused(const QString& why)
{
    return failure(ErrorKind::InvalidInput, why);
}

struct IteratorFree
{
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, IteratorFree>;

icalrecurrencetype readRule(const QByteArray& rule)
{
    // A fault of the text is told by its value, never by an end of the program.
    icalerror_set_errors_are_fatal(0);
    icalrecurrencetype recur = icalrecurrencetype_from_string(rule.constData());
    const bool isOpen = recur.count == 0 && icaltime_is_null_time(recur.until);
    if (recur.freq != ICAL_NO_RECURRENCE && isOpen)
        recur.until = toIcal(lastDay);
    return recur;
}

/// `part` is NAME=VALUE; whether this program knows it and the number in it is in reach.
Result<void> checkPart(const QString& part)
{
    static const std::set<QString> known{u"BYDAY"_s,    u"BYMONTHDAY"_s, u"BYMONTH"_s,
                                         u"BYWEEKNO"_s, u"BYYEARDAY"_s,  u"BYSETPOS"_s,
                                         u"WKST"_s,     u"UNTIL"_s};
    const QString name = part.section(u'=', 0, 0);
    const QString value = part.section(u'=', 1);
    if (name == u"FREQ"_s) {
        static const QStringList daysAndMore{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
        return daysAndMore.contains(value)
                   ? Result<void>()
                   : refused(tr("It may come once a day at most: FREQ is DAILY, WEEKLY, MONTHLY or "
                                "YEARLY."));
    }
    if (name == u"COUNT"_s || name == u"INTERVAL"_s) {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= 1 && number <= mostRepeats
                   ? Result<void>()
                   : refused(
                         tr("%1 lies between 1 and %2.").arg(name, QString::number(mostRepeats)));
    }
    return known.contains(name) && !value.isEmpty()
               ? Result<void>()
               : refused(tr("“%1” is no part of a rule over days.").arg(part.left(40)));
}

Result<void> checkText(const QString& rule)
{
    if (rule.size() > longestRule)
        return refused(tr("The rule is longer than %1 signs.").arg(QString::number(longestRule)));
    std::set<QString> names;
    for (const QString& part : rule.split(u';')) {
        GT_TRY(checkPart(part));
        if (!names.insert(part.section(u'=', 0, 0)).second)
            return refused(tr("A part of the rule is there twice: %1.").arg(part.left(40)));
    }
    if (!names.contains(u"FREQ"_s))
        return refused(tr("Write a rule such as FREQ=MONTHLY;BYDAY=1MO, the first Monday of each "
                          "month."));
    if (names.contains(u"COUNT"_s) && names.contains(u"UNTIL"_s))
        return refused(tr("A rule ends after a number of times or on a day, not both."));
    return {};
}

QString joined(int first, int last)
{
    QStringList days;
    for (int day = first; day <= last; ++day)
        days << QString::number(day);
    return days.join(u',');
}

/// The last of these days that a month has.
QString lastOf(int day)
{
    return u";BYMONTHDAY="_s + joined(28, day) + u";BYSETPOS=-1"_s;
}

} // namespace

Result<Recurrence> Recurrence::parse(const QString& text, QDate start)
{
    if (!start.isValid() || start > lastDay)
        return refused(tr("Say on which day it begins."));
    QString rule = text.simplified().toUpper();
    rule.remove(u' ');
    if (rule.startsWith(u"RRULE:"_s))
        rule.remove(0, 6);
    GT_TRY(checkText(rule));
    const QByteArray bytes = rule.toLatin1();
    if (readRule(bytes).freq == ICAL_NO_RECURRENCE)
        return refused(tr("The rule can’t be read. FREQ=WEEKLY;BYDAY=MO,TH is one that can."));
    const Recurrence made(bytes, start, rule.contains(u"COUNT="_s));
    if (!made.nextAfter(start.addDays(-1)).isValid())
        return refused(tr("By this rule it never comes."));
    return made;
}

QDate Recurrence::nextAfter(QDate day) const
{
    const auto next = between(day.addDays(1), lastDay, 1);
    return next.empty() ? QDate() : next.front();
}

std::vector<QDate> Recurrence::between(QDate from, QDate until, int most) const
{
    const Iterator iterator(icalrecur_iterator_new(readRule(rule_), toIcal(start_)));
    std::vector<QDate> days;
    if (!iterator || !from.isValid())
        return days;
    if (!isCounted_ && from > start_)
        icalrecur_iterator_set_start(iterator.get(), toIcal(from));
    const QDate last = std::min(until, lastDay);
    QDate day = dayOf(icalrecur_iterator_next(iterator.get()));
    for (; day.isValid() && day <= last && int(days.size()) < most;
         day = dayOf(icalrecur_iterator_next(iterator.get())))
        if (day >= from)
            days.push_back(day);
    return days;
}

QString ruleFor(Repeat repeat, QDate start)
{
    switch (repeat) {
    case Repeat::Daily:
        return u"FREQ=DAILY"_s;
    case Repeat::WorkingDays:
        return u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s;
    case Repeat::Weekly:
        return u"FREQ=WEEKLY"_s;
    case Repeat::Monthly:
        return u"FREQ=MONTHLY"_s + (start.day() > 28 ? lastOf(start.day()) : QString());
    case Repeat::Yearly:
        return u"FREQ=YEARLY"_s +
               (start.month() == 2 && start.day() == 29 ? u";BYMONTH=2"_s + lastOf(29) : QString());
    case Repeat::Never:
    case Repeat::ByRule:
        return {};
    }
    Q_UNREACHABLE();
}

Repeat repeatOf(const QString& rule)
{
    if (rule.isEmpty())
        return Repeat::Never;
    const QDate longest(2024, 1, 31);
    for (const auto& entry : EnumCodes<Repeat>::all)
        for (int day = 0; day < 31; ++day)
            if (rule == ruleFor(entry.value, longest.addDays(-day)))
                return entry.value;
    return rule == ruleFor(Repeat::Yearly, QDate(2024, 2, 29)) ? Repeat::Yearly : Repeat::ByRule;
}

QString label(Repeat repeat)
{
    switch (repeat) {
    case Repeat::Never:
        return tr(QT_TRANSLATE_NOOP("Recurrence", "Once"));
    case Repeat::Daily:
        return tr(QT_TRANSLATE_NOOP("Recurrence", "Every day"));
    case Repeat::WorkingDays:
        return tr(QT_TRANSLATE_NOOP("Recurrence", "On working days"));
    case Repeat::Weekly:
        return tr(QT_TRANSLATE_NOOP("Recurrence", "Every week"));
    case Repeat::Monthly:
        return tr(QT_TRANSLATE_NOOP("Recurrence", "Every month"));
    case Repeat::Yearly:
        return tr(QT_TRANSLATE_NOOP("Recurrence", "Every year"));
    case Repeat::ByRule:
        return tr(QT_TRANSLATE_NOOP("Recurrence", "By a rule"));
    }
    Q_UNREACHABLE();
}

} // namespace goodturn::planning
