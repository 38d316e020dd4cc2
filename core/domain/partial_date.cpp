#include "core/domain/partial_date.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace goodturn {
using namespace Qt::StringLiterals;

namespace {

constexpr int someLeapYear = 2000;

QDate inYear(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? date : QDate(year, month, 28);
}

} // namespace

Result<PartialDate> PartialDate::fromParts(std::optional<int> year, int month, int day)
{
    const int checkedYear = year.value_or(someLeapYear);
    if (checkedYear < 1 || checkedYear > 9999 || !QDate(checkedYear, month, day).isValid())
        return failure(ErrorKind::InvalidInput,
                       QCoreApplication::translate("PartialDate", "There is no such day."));
    PartialDate date;
    date.year_ = year;
    date.month_ = month;
    date.day_ = day;
    return date;
}

Result<PartialDate> PartialDate::parse(const QString& text)
{
    static const QRegularExpression form(u"^(?:([0-9]{4})-|--)([0-9]{2})-([0-9]{2})$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return failure(
            ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "PartialDate", "“%1” is not a day: write 1980-03-22, or --03-22 without the year.")
                .arg(text.left(40)));
    const std::optional<int> year =
        match.captured(1).isEmpty() ? std::nullopt : std::optional(match.captured(1).toInt());
    return fromParts(year, match.captured(2).toInt(), match.captured(3).toInt());
}

QString PartialDate::toString() const
{
    if (isNull())
        return {};
    const QString head = year_ ? QString::number(*year_).rightJustified(4, u'0') + u'-' : u"--"_s;
    return u"%1%2-%3"_s.arg(head, QString::number(month_).rightJustified(2, u'0'),
                            QString::number(day_).rightJustified(2, u'0'));
}

QDate PartialDate::nextOnOrAfter(QDate from) const
{
    if (isNull() || !from.isValid())
        return {};
    const QDate thisYear = inYear(from.year(), month_, day_);
    return thisYear >= from ? thisYear : inYear(from.year() + 1, month_, day_);
}

} // namespace goodturn
