#include "core/quick/day_finder.h"

#include <algorithm>

namespace goodturn::quick {
using namespace Qt::StringLiterals;

namespace {

/// "2026" as a year, else nought.
int yearOf(const Token& token)
{
    const bool four = token.kind == Token::Kind::Number && token.folded.size() == 4;
    const int year = four ? token.folded.toInt() : 0;
    return year >= 1900 && year <= 2199 ? year : 0;
}

/// A day of the month, 1 to 31, else nought.
int dayOf(const Token& token)
{
    if (token.kind != Token::Kind::Number || token.folded.size() > 2)
        return 0;
    const int day = token.folded.toInt();
    return day >= 1 && day <= 31 ? day : 0;
}

bool isSign(const std::vector<Token>& tokens, size_t at, QChar sign)
{
    return at < tokens.size() && tokens[at].folded == sign;
}

QString fullYear(QString form)
{
    if (!form.contains(u"yyyy"_s))
        form.replace(u"yy"_s, u"yyyy"_s);
    return form;
}

} // namespace

DayFinder::DayFinder(const Vocabulary& vocabulary, const LocaleWords& words, const QLocale& locale,
                     QDate today, bool planned)
    : vocabulary_(vocabulary)
    , words_(words)
    , locale_(locale)
    , values_(vocabulary, words, locale, {})
    , today_(today)
    , planned_(planned)
{
}

std::optional<FoundDay> DayFinder::at(const QString& text, const std::vector<Token>& tokens,
                                      size_t at) const
{
    if (tokens[at].quoted)
        return std::nullopt;
    const size_t first = at + vocabulary_.dayPrepositions.at(tokens, at, words_).count;
    size_t date = first;
    if (date < tokens.size() && words_.weekday(tokens[date].folded) > 0) // "Tue 17 Nov"
        ++date;
    if (date > first && (isSign(tokens, date, u',') || isSign(tokens, date, u'.')))
        ++date;
    if (const Named found = dateAt(text, tokens, date); found.count > 0)
        return FoundDay{found.day, at, date + found.count - at};
    if (const Named found = phraseAt(tokens, at); found.count > 0)
        return FoundDay{found.day, at, found.count};
    const Named found = first > at ? afterPreposition(tokens, first) : Named();
    return found.count > 0 ? std::optional(FoundDay{found.day, at, first + found.count - at})
                           : std::nullopt;
}

DayFinder::Named DayFinder::dateAt(const QString& text, const Tokens& tokens, size_t at) const
{
    if (at >= tokens.size() || tokens[at].quoted)
        return {};
    for (const Named& found :
         {numericAt(text, tokens, at), dayAndMonthAt(tokens, at), monthAndDayAt(tokens, at)})
        if (found.count > 0 && found.day.isValid())
            return found;
    return {};
}

/// Too short to be days anywhere else.
DayFinder::Named DayFinder::afterPreposition(const Tokens& tokens, size_t at) const
{
    if (at >= tokens.size() || tokens[at].quoted)
        return {};
    const Named day = ordinalAt(tokens, at);
    return day.count > 0 ? day : dayAndMonthInDigitsAt(tokens, at);
}

/// "12/11" in the order of the locale, "12.11".
DayFinder::Named DayFinder::dayAndMonthInDigitsAt(const Tokens& tokens, size_t at) const
{
    const auto found = [&](int day, int month, size_t count) {
        const QDate date = day > 0 && month > 0 ? withoutYear(month, day) : QDate();
        return date.isValid() ? Named{date, count} : Named();
    };
    if (const QStringList parts = tokens[at].folded.split(u'.'); parts.size() == 2)
        return found(parts[0].toInt(), parts[1].toInt(), 1);
    const auto isJoined = [&](size_t next) { return next < tokens.size() && !tokens[next].spaced; };
    if (!isSign(tokens, at + 1, u'/') || !isJoined(at + 1) || !isJoined(at + 2) || isJoined(at + 3))
        return {};
    const QString form = locale_.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = form.indexOf(u'M') < form.indexOf(u'd');
    const int one = dayOf(tokens[at]);
    const int other = dayOf(tokens[at + 2]);
    return monthFirst ? found(other, one, 3) : found(one, other, 3);
}

/// "12th" without its month, where no other word goes on from it: "the 2nd floor" is no day.
DayFinder::Named DayFinder::ordinalAt(const Tokens& tokens, size_t at) const
{
    const int day = at + 1 < tokens.size() && !tokens[at].quoted ? dayOf(tokens[at]) : 0;
    if (day == 0 || tokens[at + 1].spaced)
        return {};
    const size_t ending =
        isSign(tokens, at + 1, u'.') ? 1 : vocabulary_.ordinals.at(tokens, at + 1, words_).count;
    const size_t next = at + 1 + ending;
    const bool goesOn = next < tokens.size() && tokens[next].kind == Token::Kind::Word &&
                        !vocabulary_.knows(tokens[next]);
    if (ending == 0 || goesOn)
        return {};
    constexpr int farthest = 2; // months between two that have the day, at most
    for (int months = 0; months <= farthest; ++months) {
        const QDate there = today_.addMonths(planned_ ? months : -months);
        const QDate candidate(there.year(), there.month(), day);
        if (candidate.isValid() && (planned_ ? candidate > today_ : candidate <= today_))
            return {candidate, 1 + ending};
    }
    return {};
}

DayFinder::Named DayFinder::phraseAt(const Tokens& tokens, size_t at) const
{
    const Vocabulary& v = vocabulary_;
    Named best = weekdayAt(tokens, at);
    const auto consider = [&](const Phrases& phrases, int days, int daysEach = 0) {
        const auto match = phrases.at(tokens, at, words_);
        const int number = int(std::min(match.number, 9999.0));
        if (match.count > best.count)
            best = {today_.addDays(days + daysEach * number), match.count};
    };
    consider(v.today, 0);
    consider(v.yesterday, -1);
    consider(v.dayBefore, -2);
    consider(v.tomorrow, 1);
    consider(v.dayAfter, 2);
    consider(v.weekAgo, -7);
    consider(v.inWeek, 7);
    consider(v.daysAgo, 0, -1);
    consider(v.weeksAgo, 0, -7);
    consider(v.inDays, 0, 1);
    consider(v.inWeeks, 0, 7);
    return best;
}

/// The last such day up to today, or the next one after today.
QDate DayFinder::byWeekday(int weekday) const
{
    const int back = (today_.dayOfWeek() - weekday + 7) % 7;
    return planned_ ? today_.addDays(7 - back) : today_.addDays(-back);
}

DayFinder::Named DayFinder::weekdayAt(const Tokens& tokens, size_t at) const
{
    // "on Friday afternoon"
    const auto withPart = [&](size_t count) {
        return count + vocabulary_.dayParts.at(tokens, at + count, words_).count;
    };
    if (const auto last = vocabulary_.lastWeekday.at(tokens, at, words_); last.count > 0) {
        const int back = (today_.dayOfWeek() - last.weekday + 7) % 7;
        return {today_.addDays(back == 0 ? -7 : -back), withPart(last.count)};
    }
    if (const auto next = vocabulary_.nextWeekday.at(tokens, at, words_); next.count > 0) {
        const int on = (next.weekday - today_.dayOfWeek() + 7) % 7;
        return {today_.addDays(on == 0 ? 7 : on), withPart(next.count)};
    }
    if (const auto on = vocabulary_.thisWeekday.at(tokens, at, words_); on.count > 0)
        return {byWeekday(on.weekday), withPart(on.count)};
    // Alone it is a day only where it can't belong to what stands around it.
    const size_t count = withPart(1);
    const bool edge = at == 0 || at + count == tokens.size();
    const int weekday = edge ? words_.longWeekday(tokens[at].folded) : 0;
    return weekday > 0 ? Named{byWeekday(weekday), count} : Named();
}

/// All up to the next white space.
DayFinder::Named DayFinder::numericAt(const QString& text, const Tokens& tokens, size_t at) const
{
    constexpr qsizetype longest = 12;
    if (tokens[at].kind != Token::Kind::Number || (at > 0 && !tokens[at].spaced))
        return {};
    size_t end = at + 1;
    while (end < tokens.size() && !tokens[end].spaced && end - at < 8)
        ++end;
    for (; end > at; --end) {
        const qsizetype start = tokens[at].range.start;
        const qsizetype length = tokens[end - 1].range.end() - start;
        if (length > longest || length < 5)
            continue;
        if (const QDate day = numericDay(text.mid(start, length)); day.isValid())
            return {day, end - at};
    }
    return {};
}

QDate DayFinder::numericDay(const QString& chunk) const
{
    if (const QDate iso = QDate::fromString(chunk, Qt::ISODate); iso.isValid())
        return iso;
    const QString form = locale_.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = form.indexOf(u'M') < form.indexOf(u'd');
    for (const QString& tried :
         {fullYear(form), form, u"d.M.yyyy"_s, u"d.M.yy"_s,
          monthFirst ? u"M/d/yyyy"_s : u"d/M/yyyy"_s, monthFirst ? u"M/d/yy"_s : u"d/M/yy"_s}) {
        QDate day = locale_.toDate(chunk, tried);
        if (day.isValid() && day.year() < 2000 && !tried.contains(u"yyyy"_s))
            day = day.addYears(100);
        if (day.isValid() && day.year() >= 1900)
            return day;
    }
    const QDate inLeapYear = locale_.toDate(chunk + u"2000"_s, u"d.M.yyyy"_s);
    return inLeapYear.isValid() && chunk.endsWith(u'.') && chunk.count(u'.') == 2
               ? withoutYear(inLeapYear.month(), inLeapYear.day())
               : QDate();
}

/// "12 March", "12th of March 2026", "12. März".
DayFinder::Named DayFinder::dayAndMonthAt(const Tokens& tokens, size_t at) const
{
    const int day = dayOf(tokens[at]);
    if (day == 0)
        return {};
    size_t next = at + 1;
    if (isSign(tokens, next, u'.'))
        ++next;
    if (next < tokens.size())
        next += vocabulary_.ordinals.at(tokens, next, words_).count;
    if (next >= tokens.size() || tokens[next].quoted)
        return {};
    const int month = words_.month(tokens[next].folded);
    return month > 0 ? withYear(tokens, at, next + 1 - at, month, day) : Named();
}

/// "March 12", "March 12, 2026".
DayFinder::Named DayFinder::monthAndDayAt(const Tokens& tokens, size_t at) const
{
    const int month = words_.month(tokens[at].folded);
    size_t next = at + 1;
    if (isSign(tokens, next, u'.'))
        ++next;
    if (month == 0 || next >= tokens.size() || tokens[next].quoted)
        return {};
    const int day = dayOf(tokens[next]);
    // In "Jan 3 December" the number belongs to the month after it.
    if (day == 0 || isQuantity(tokens, next) || dayAndMonthAt(tokens, next).count > 0)
        return {};
    ++next;
    if (next < tokens.size() && !tokens[next].spaced)
        next += vocabulary_.ordinals.at(tokens, next, words_).count;
    return withYear(tokens, at, next - at, month, day);
}

DayFinder::Named DayFinder::withYear(const Tokens& tokens, size_t at, size_t count, int month,
                                     int day) const
{
    size_t next = at + count;
    if (isSign(tokens, next, u',') || isSign(tokens, next, u'.'))
        ++next;
    if (next < tokens.size() && !tokens[next].quoted && !isQuantity(tokens, next))
        if (const int year = yearOf(tokens[next]); year > 0)
            return {QDate(year, month, day), next + 1 - at};
    return {withoutYear(month, day), count};
}

/// A number that begins an amount or a duration is no part of a date.
bool DayFinder::isQuantity(const Tokens& tokens, size_t at) const
{
    return values_.moneyAt(tokens, at) || values_.minutesAt(tokens, at);
}

QDate DayFinder::withoutYear(int month, int day) const
{
    constexpr int soon = 90; // in days
    constexpr int leap = 8;  // years between two 29 Februaries, at most
    QDate last;
    for (int year = today_.year() - leap; year <= today_.year() + leap; ++year) {
        const QDate candidate(year, month, day);
        if (candidate < today_)
            last = candidate.isValid() ? candidate : last;
        else if (candidate.isValid())
            return planned_ || today_.daysTo(candidate) <= soon ? candidate : last;
    }
    return last;
}

} // namespace goodturn::quick
