#include "ui/charts/flow_words.h"

#include "core/base/money.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

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

constexpr size_t mostEntryLines = 12;

bool isBar(const query::AccountFlow& flow, int bar)
{
    return bar >= 0 && bar < int(flow.bars.size());
}

/// Whether the marker is that of a favour, which is among the entries of its bar.
bool isEntry(query::FlowMarker::Kind kind)
{
    return kind == query::FlowMarker::Kind::Gift || kind == query::FlowMarker::Kind::Referral;
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

const query::FlowPoint* pointAt(const std::vector<query::FlowPoint>& points,
                                const query::FlowBar& bar)
{
    const auto after = std::ranges::upper_bound(points, bar.to, {}, &query::FlowPoint::day);
    if (after == points.begin() || std::prev(after)->day < bar.from)
        return nullptr;
    return &*std::prev(after);
}

QString barFigures(const query::AccountFlow& flow, int bar)
{
    if (!isBar(flow, bar))
        return {};
    const query::FlowBar& shown = flow.bars[size_t(bar)];
    QStringList figures;
    if (shown.given > 0)
        figures << tr("given %1").arg(amountText(shown.given, flow.currency));
    if (shown.received > 0)
        figures << tr("received %1").arg(amountText(shown.received, flow.currency));
    if (figures.isEmpty())
        figures << tr("nothing given or received");
    if (!flow.currency.isEmpty())
        return figures.join(tr(", "));
    if (const auto* now = pointAt(flow.balance, shown)) {
        figures << tr("felt balance %1").arg(balanceText(now->balance));
        if (flow.hasFeelings)
            figures << tr("they may feel %1, you %2")
                           .arg(balanceText(now->theirs), balanceText(now->yours));
    }
    if (flow.comparison)
        if (const auto* other = pointAt(flow.comparison->balance, shown))
            figures << tr("%1 %2").arg(comparisonWords(*flow.comparison),
                                       balanceText(other->balance));
    return figures.join(tr(", "));
}

QStringList barLines(const query::AccountFlow& flow, int bar, const EntryWords& words)
{
    if (!isBar(flow, bar))
        return {};
    const query::FlowBar& shown = flow.bars[size_t(bar)];
    QStringList lines;
    if (words) {
        const std::span<const qint64> all(shown.favours);
        const auto newest = all.last(std::min(all.size(), mostEntryLines));
        lines = words(newest);
        if (const int before = int(all.size() - newest.size()); before > 0)
            lines << QCoreApplication::translate("Chart", "and %Ln before them", nullptr, before);
    }
    for (const query::FlowMarker& marker : flow.markers)
        if (marker.day >= shown.from && marker.day <= shown.to && !isEntry(marker.kind))
            lines << markerReadOut(marker);
    return lines;
}

QString barReadOut(const query::AccountFlow& flow, int bar, const EntryWords& words)
{
    if (!isBar(flow, bar))
        return {};
    const QString period = barPeriod(flow.bars[size_t(bar)], flow.step);
    const QString head = tr("%1: %2").arg(period, barFigures(flow, bar));
    return (QStringList(head) + barLines(flow, bar, words)).join(u'\n');
}

QString comparisonWords(const query::FlowComparison& comparison)
{
    if (!comparison.name.isEmpty())
        return comparison.name;
    return QCoreApplication::translate("Chart", "median of %Ln accounts", nullptr,
                                       comparison.accounts);
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
    case Kind::Stage:
        return tr("stage");
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
    if (flow.comparison && !flow.comparison->balance.empty())
        words += u' ' + tr("Beside it: %1, %2 now.")
                            .arg(comparisonWords(*flow.comparison),
                                 balanceText(flow.comparison->balance.back().balance));
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
        "Chart", "Nothing given or received in this time; %Ln entries in all.", nullptr, entries);
}

bool showsAnything(const query::AccountFlow& flow)
{
    return !flow.markers.empty() || std::ranges::any_of(flow.bars, [](const query::FlowBar& bar) {
        return bar.given > 0 || bar.received > 0 || !bar.favours.empty();
    });
}

} // namespace goodturn::ui
