#include "core/planning/day_rule.h"

#include "core/planning/holidays.h"

#include <QRegularExpression>
#include <QStringList>

namespace goodturn::planning {
using namespace Qt::StringLiterals;

namespace {

/// 1 for mon to 7 for sun; 0 for any other word.
int weekdayOf(const QString& word)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s,
                                   u"fri"_s, u"sat"_s, u"sun"_s};
    return int(names.indexOf(word)) + 1;
}

/// The first such weekday on or after `day`.
QDate onOrAfter(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

} // namespace

std::optional<DayRule> DayRule::parse(const QString& text)
{
    DayRule rule;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || !rule.readForm(words))
        return std::nullopt;
    for (const QString& word : words)
        if (!rule.readModifier(word))
            return std::nullopt;
    return rule;
}

/// Takes the words of the rule itself away from `words`.
bool DayRule::readForm(QStringList& words)
{
    if (readDay(words.front()) || readHoliday(words.front())) {
        words.removeFirst();
        return true;
    }
    if (words.size() < 3)
        return false;
    const QString first = words.takeFirst();
    const QString second = words.takeFirst();
    const QString third = words.takeFirst();
    if (second == u"from"_s || second == u"before"_s) {
        weekday_ = weekdayOf(first);
        const bool hasDay = readDay(third);
        form_ = second == u"from"_s ? Form::WeekdayFrom : Form::WeekdayBefore;
        return weekday_ > 0 && hasDay;
    }
    form_ = Form::NthWeekday;
    nth_ = first == u"last"_s ? -1 : first.toInt();
    weekday_ = weekdayOf(second);
    month_ = third.toInt();
    return (nth_ == -1 || (nth_ >= 1 && nth_ <= 4)) && weekday_ > 0 && month_ >= 1 && month_ <= 12;
}

bool DayRule::readDay(const QString& text)
{
    static const QRegularExpression form(u"^(\\d\\d)-(\\d\\d)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return false;
    form_ = Form::DayOfYear;
    month_ = match.captured(1).toInt();
    day_ = match.captured(2).toInt();
    return QDate(2023, month_, day_).isValid();
}

bool DayRule::readHoliday(const QString& text)
{
    static const QRegularExpression form(u"^([a-z]+(?:-[a-z]+)*)([+-]\\d{1,3})?$"_s);
    const auto match = form.match(text);
    const auto holiday = fromCode<Occasion>(match.captured(1));
    if (!holiday || !isHoliday(*holiday))
        return false;
    form_ = Form::OfHoliday;
    holiday_ = *holiday;
    offset_ = match.captured(2).toInt();
    return true;
}

bool DayRule::readModifier(const QString& word)
{
    static const QRegularExpression years(u"^(since|until)-(\\d{4})$"_s);
    if (const auto match = years.match(word); match.hasMatch())
        (match.captured(1) == u"since"_s ? since_ : until_) = match.captured(2).toInt();
    else if (word == u"weekend-next"_s)
        saturdayStep_ = sundayStep_ = 1;
    else if (word == u"sun-next"_s)
        sundayStep_ = 1;
    else if (word == u"sun-before"_s)
        sundayStep_ = -1;
    else if (word == u"sat-before"_s)
        saturdayStep_ = -1;
    else if (word == u"first-if-fri"_s)
        firstIfFriday_ = true;
    else
        return false;
    return true;
}

QDate DayRule::weekdayIn(int year) const
{
    if (form_ == Form::WeekdayFrom)
        return onOrAfter(QDate(year, month_, day_), weekday_);
    if (form_ == Form::WeekdayBefore)
        return onOrAfter(QDate(year, month_, day_).addDays(-7), weekday_);
    const QDate first(year, month_, 1);
    if (firstIfFriday_ && first.dayOfWeek() == Qt::Friday)
        return first;
    if (nth_ > 0)
        return onOrAfter(first, weekday_).addDays(7 * (nth_ - 1));
    return onOrAfter(first.addMonths(1).addDays(-7), weekday_);
}

std::vector<QDate> DayRule::daysIn(int year) const
{
    if (year < since_ || year > until_)
        return {};
    if (form_ == Form::DayOfYear)
        return {QDate(year, month_, day_)};
    if (form_ != Form::OfHoliday)
        return {weekdayIn(year)};
    std::vector<QDate> days;
    for (const QDate day : holidayIn(holiday_, year))
        days.push_back(day.addDays(offset_));
    return days;
}

int DayRule::stepFrom(QDate day) const
{
    if (day.dayOfWeek() == Qt::Saturday)
        return saturdayStep_;
    return day.dayOfWeek() == Qt::Sunday ? sundayStep_ : 0;
}

} // namespace goodturn::planning
