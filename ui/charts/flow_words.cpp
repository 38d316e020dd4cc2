#include "ui/charts/flow_words.h"

#include "core/base/money.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

QString plainNumber(double value)
{
    const double hundredths = std::round(value * 100) / 100;
    return QLocale().toString(hundredths, 'f', QLocale::FloatingPointShortest);
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString weekText(QDate from, QDate to)
{
    const QLocale locale;
    const bool sameMonth = from.month() == to.month() && from.year() == to.year();
    const QString first = locale.toString(from, sameMonth                  ? u"d"_s
                                                : from.year() == to.year() ? u"d MMM"_s
                                                                           : u"d MMM yyyy"_s);
    return tr("%1 – %2").arg(first, dayText(to));
}

} // namespace

QString amountText(double amount, const QString& currency)
{
    const double value = std::isfinite(amount) ? std::abs(amount) : 0.0;
    if (currency.isEmpty())
        return plainNumber(value);
    const auto digits = currencyDigits(currency);
    const double minor = value * std::pow(10.0, digits.value_or(2));
    const auto money = Money::fromMinor(qint64(std::llround(std::min(minor, 1e17))), currency);
    return money ? moneyText(*money) : plainNumber(value) + u'\u00a0' + currency;
}

QString balanceText(double balance)
{
    return pointsText(balance, true);
}

QString barPeriod(const query::FlowBar& bar, query::FlowStep step)
{
    const QLocale locale;
    switch (step) {
    case query::FlowStep::Week:
        return weekText(bar.from, bar.to);
    case query::FlowStep::Quarter:
        return tr("Q%1 %2").arg(QString::number((bar.from.month() - 1) / 3 + 1),
                                QString::number(bar.from.year()));
    case query::FlowStep::Month:
        break;
    }
    return tr("%1 %2").arg(locale.standaloneMonthName(bar.from.month()),
                           QString::number(bar.from.year()));
}

std::optional<double> balanceAt(const query::AccountFlow& flow, const query::FlowBar& bar)
{
    std::optional<double> last;
    for (const query::FlowPoint& point : flow.balance)
        if (point.day >= bar.from && point.day <= bar.to)
            last = point.balance;
    return last;
}

QString barReadOut(const query::AccountFlow& flow, int bar)
{
    if (bar < 0 || bar >= int(flow.bars.size()))
        return {};
    const query::FlowBar& shown = flow.bars[size_t(bar)];
    QStringList figures;
    if (shown.given > 0)
        figures << tr("given %1").arg(amountText(shown.given, flow.currency));
    if (shown.received > 0)
        figures << tr("received %1").arg(amountText(shown.received, flow.currency));
    if (figures.isEmpty() && shown.lines.isEmpty())
        figures << tr("nothing given or received");
    if (const auto balance = balanceAt(flow, shown); balance && flow.currency.isEmpty())
        figures << tr("felt balance %1").arg(balanceText(*balance));
    const QString head = tr("%1: %2").arg(barPeriod(shown, flow.step), figures.join(tr(", ")));
    return (QStringList(head) + shown.lines).join(u'\n');
}

QString markerReadOut(const query::FlowMarker& marker)
{
    QString words = markerWords(marker.kind);
    words[0] = words[0].toUpper();
    const QString head = tr("%1 · %2").arg(words, dayText(marker.day));
    return marker.text.isEmpty() ? head : tr("%1 · %2").arg(head, marker.text);
}

QString markerWords(query::FlowMarker::Kind kind)
{
    using Kind = query::FlowMarker::Kind;
    switch (kind) {
    case Kind::Gift:
        return tr("gift");
    case Kind::AskOpen:
        return tr("ask waiting");
    case Kind::AskGranted:
        return tr("ask granted");
    case Kind::AskRedirected:
        return tr("ask redirected");
    case Kind::AskDeclined:
        return tr("ask declined");
    case Kind::AskUnanswered:
        return tr("ask unanswered");
    case Kind::Referral:
        return tr("referral");
    }
    return {};
}

QString flowSummary(const query::AccountFlow& flow)
{
    if (flow.isEmpty())
        return emptyFlowWords();
    double given = 0;
    double received = 0;
    qsizetype entries = 0;
    for (const query::FlowBar& bar : flow.bars) {
        given += bar.given;
        received += bar.received;
        entries += qsizetype(bar.favours.size());
    }
    QString words = tr("From %1 to %2, in %3 entries: given %4, received %5.")
                        .arg(dayText(flow.from), dayText(flow.to), QLocale().toString(entries),
                             amountText(given, flow.currency), amountText(received, flow.currency));
    if (!flow.balance.empty() && flow.currency.isEmpty())
        words +=
            u' ' + tr("The felt balance is %1 now.").arg(balanceText(flow.balance.back().balance));
    if (flow.windowFrom && flow.windowTo)
        words += u' ' + tr("What you gave last is usually returned between %1 and %2.")
                            .arg(dayText(*flow.windowFrom), dayText(*flow.windowTo));
    return words;
}

QString emptyFlowWords()
{
    return tr("Nothing given or received yet.\n"
              "Record a favour and it appears here: what you give above the line, "
              "what comes back below it.");
}

QString quietFlowWords(int entries)
{
    return QCoreApplication::translate(
        "Chart", "Nothing given or received in this time; %n entries in all.", nullptr, entries);
}

bool showsAnything(const query::AccountFlow& flow)
{
    return !flow.markers.empty() || std::ranges::any_of(flow.bars, [](const query::FlowBar& bar) {
        return bar.given > 0 || bar.received > 0 || !bar.favours.empty();
    });
}

} // namespace goodturn::ui
