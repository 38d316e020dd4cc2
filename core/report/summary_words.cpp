#include "core/report/summary_words.h"

#include "core/base/money_text.h"
#include "core/base/text.h"
#include "core/domain/contact_point.h"
#include "core/domain/labels.h"
#include "core/reciprocity/ledger.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace goodturn::report {
using namespace Qt::StringLiterals;

namespace {

/// Whether a word of the title begins as the kind does: "Introduced Ines" says Introduction.
bool saysKind(const QString& title, const QString& kind)
{
    constexpr qsizetype shortest = 4;
    const QString folded = foldText(kind);
    const QString stem = folded.left(std::max(shortest, folded.size() * 3 / 5));
    const QStringList titleWords = foldText(title).split(u' ');
    return std::ranges::any_of(titleWords,
                               [&](const QString& word) { return word.startsWith(stem); });
}

} // namespace

QString words(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

QString longDayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMMM yyyy"_s) : QString();
}

QString pointsText(double points, bool withSign)
{
    const double rounded = std::round(points * 100) / 100;
    const QString number =
        QLocale().toString(std::abs(rounded), 'f', QLocale::FloatingPointShortest);
    if (rounded < 0)
        return u'\u2212' + number;
    return withSign && rounded > 0 ? u'+' + number : number;
}

QString inPoints(double points)
{
    const QString number = pointsText(points);
    return number == pointsText(1) ? words("%1 point").arg(number) : words("%1 points").arg(number);
}

QString favourTitle(const query::TimelineRow& row)
{
    const QString kind =
        row.favourKind && *row.favourKind != FavourKind::Other ? label(*row.favourKind) : QString();
    if (row.title.isEmpty())
        return kind.isEmpty() ? label(FavourKind::Other) : kind;
    if (kind.isEmpty() || saysKind(row.title, kind))
        return row.title;
    return words("%1: %2").arg(kind, row.title);
}

void addMoney(std::vector<Money>& sums, const Money& money)
{
    const auto sum = std::ranges::find(sums, money.currency(), &Money::currency);
    if (sum == sums.end())
        sums.push_back(money);
    else if (const auto more = goodturn::add(*sum, money))
        *sum = *more;
}

void addTo(FlowTotal& total, const query::TimelineRow& row, bool ordersOnly)
{
    ++total.entries;
    if (row.unpriced)
        return;
    if (row.worth)
        total.points += reciprocity::points(*row.worth);
    if (row.money && (!ordersOnly || row.favourKind == FavourKind::Order))
        addMoney(total.money, *row.money);
}

FlowTotal totalOf(const std::vector<query::TimelineRow>& favours, Direction direction, QDate today,
                  bool ordersOnly)
{
    FlowTotal total;
    for (const query::TimelineRow& row : favours)
        if (row.direction == direction && row.date <= today)
            addTo(total, row, ordersOnly);
    return total;
}

QString moneyList(const std::vector<Money>& money)
{
    QStringList amounts;
    for (const Money& amount : money)
        amounts << displayText(amount);
    return amounts.join(words(", "));
}

Run plain(const QString& text)
{
    return {text};
}

Run bold(const QString& text)
{
    return {text, true};
}

Run muted(const QString& text)
{
    return {text, false, Tone::Muted};
}

Run linked(const QString& email)
{
    Run run{email};
    if (looksLikeEmail(email)) // a question mark in it must not begin a second part
        run.link = u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(email, "@"));
    return run;
}

} // namespace goodturn::report
