#include "ui/editors/day_text.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cstdlib>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DayText", text);
}

std::optional<QDate> readWord(const QString& text, QDate today)
{
    const QString word = foldText(text);
    const auto isWord = [&](const char* name) { return word == foldText(tr(name)); };
    if (isWord(QT_TRANSLATE_NOOP("DayText", "today")))
        return today;
    if (isWord(QT_TRANSLATE_NOOP("DayText", "yesterday")))
        return today.addDays(-1);
    if (isWord(QT_TRANSLATE_NOOP("DayText", "tomorrow")))
        return today.addDays(1);
    static const QRegularExpression offset(u"^([+\\-\u2212])\\s?(\\d{1,4})$"_s);
    const auto match = offset.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int days = match.captured(2).toInt();
    return today.addDays(match.captured(1) == u"+"_s ? days : -days);
}

/// The day in the year that brings it nearest to today.
QDate nearest(const QDate& day, QDate today)
{
    QDate best;
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate candidate(year, day.month(), day.day());
        if (candidate.isValid() && (!best.isValid() || std::llabs(today.daysTo(candidate)) <
                                                           std::llabs(today.daysTo(best))))
            best = candidate;
    }
    return best;
}

/// A form that QLocale reads with the year; two-digit years mean this century.
QDate readForm(const QLocale& locale, const QString& text, const QString& form)
{
    QDate day = locale.toDate(text, form);
    if (day.isValid() && day.year() < 2000 && !form.contains(u"yyyy"_s) && form.contains(u"yy"_s))
        day = day.addYears(100);
    return day;
}

QString shortFormWithFullYear(const QLocale& locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(u"yyyy"_s))
        form.replace(u"yy"_s, u"yyyy"_s);
    return form;
}

std::optional<QDate> readWithYear(const QLocale& locale, const QString& text)
{
    for (const QString& form :
         {shortFormWithFullYear(locale), u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d yyyy"_s,
          u"MMMM d yyyy"_s, u"d.M.yyyy"_s, u"d/M/yyyy"_s, locale.dateFormat(QLocale::ShortFormat),
          u"d.M.yy"_s, u"d/M/yy"_s}) {
        const QDate day = readForm(locale, text, form);
        if (day.isValid())
            return day;
    }
    return std::nullopt;
}

/// A day of the leap year 2000, so that 29 February is one.
std::optional<QDate> readWithoutYear(const QLocale& locale, const QString& text)
{
    for (const QString& form : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s, u"MMM d yyyy"_s,
                                u"MMMM d yyyy"_s, u"d.M. yyyy"_s, u"d.M yyyy"_s}) {
        const QDate day = locale.toDate(text + u" 2000"_s, form);
        if (day.isValid())
            return day;
    }
    return std::nullopt;
}

QString tidied(const QString& text)
{
    return text.simplified().left(60).remove(u',');
}

std::array<QLocale, 2> localesToTry()
{
    return {QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom)};
}

} // namespace

std::optional<QDate> readDay(const QString& text, QDate today)
{
    const QString typed = tidied(text);
    if (typed.isEmpty())
        return std::nullopt;
    const QDate iso = QDate::fromString(typed, Qt::ISODate);
    if (iso.isValid())
        return iso;
    if (const auto word = readWord(typed, today))
        return word;
    for (const QLocale& locale : localesToTry()) {
        if (const auto day = readWithYear(locale, typed))
            return day;
        if (const auto day = readWithoutYear(locale, typed)) {
            const QDate found = nearest(*day, today);
            return found.isValid() ? std::optional(found) : std::nullopt;
        }
    }
    return std::nullopt;
}

QString dayFieldText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

std::optional<PartialDate> readPartialDay(const QString& text)
{
    const QString typed = tidied(text);
    if (typed.isEmpty())
        return std::nullopt;
    if (const auto exact = PartialDate::parse(typed))
        return *exact;
    for (const QLocale& locale : localesToTry()) {
        if (const auto day = readWithYear(locale, typed))
            return PartialDate::fromParts(day->year(), day->month(), day->day()).value();
        if (const auto day = readWithoutYear(locale, typed))
            return PartialDate::fromParts(std::nullopt, day->month(), day->day()).value();
    }
    return std::nullopt;
}

QString partialDayText(const PartialDate& day)
{
    if (day.isNull())
        return {};
    constexpr int someLeapYear = 2000;
    const QDate shown(day.year().value_or(someLeapYear), day.month(), day.day());
    return QLocale().toString(shown, day.year() ? u"d MMM yyyy"_s : u"d MMM"_s);
}

} // namespace goodturn::ui
