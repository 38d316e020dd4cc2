#include "core/query/flow_builder.h"

#include "core/domain/labels.h"
#include "core/reciprocity/balance_curve.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace goodturn::query {
using namespace Qt::StringLiterals;

namespace {

QDate firstDayOf(FlowStep step, QDate day)
{
    switch (step) {
    case FlowStep::Week:
        return day.addDays(1 - day.dayOfWeek());
    case FlowStep::Month:
        return QDate(day.year(), day.month(), 1);
    case FlowStep::Quarter:
        return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    }
    Q_UNREACHABLE();
}

QDate nextFirstDay(FlowStep step, QDate first)
{
    switch (step) {
    case FlowStep::Week:
        return first.addDays(7);
    case FlowStep::Month:
        return first.addMonths(1);
    case FlowStep::Quarter:
        return first.addMonths(3);
    }
    Q_UNREACHABLE();
}

QDate firstEntry(const FlowInput& input)
{
    QDate first = input.today;
    for (const TimelineRow& row : input.favours)
        first = std::min(first, row.date);
    for (const AskRow& ask : input.asks)
        if (ask.askedOn.isValid())
            first = std::min(first, ask.askedOn);
    return first;
}

QDate rangeStart(const FlowInput& input)
{
    switch (input.range) {
    case FlowRange::HalfYear:
        return input.today.addMonths(-6).addDays(1);
    case FlowRange::Year:
        return input.today.addMonths(-11);
    case FlowRange::TwoYears:
        return input.today.addMonths(-23);
    case FlowRange::All:
        return std::min(firstEntry(input), input.today.addMonths(-5));
    }
    Q_UNREACHABLE();
}

FlowStep stepFor(QDate from, QDate today)
{
    if (from >= today.addMonths(-6))
        return FlowStep::Week;
    return from < today.addYears(-5) ? FlowStep::Quarter : FlowStep::Month;
}

QString entryLine(const TimelineRow& row)
{
    const QString sign = row.direction == Direction::Given ? u"▲"_s : u"▼"_s;
    const QString day = QLocale().toString(row.date, u"d MMM"_s);
    const QString kind = label(row.favourKind.value_or(FavourKind::Other));
    const QString text = row.title.isEmpty() ? kind : row.title;
    return row.who.isEmpty() ? u"%1 %2  %3"_s.arg(sign, day, text)
                             : u"%1 %2  %3 (%4)"_s.arg(sign, day, text, row.who);
}

/// The height that an entry adds to its bar; nothing for one that counts nowhere.
std::optional<double> heightOf(const TimelineRow& row, const QString& currency)
{
    if (row.unpriced)
        return std::nullopt;
    if (!currency.isEmpty()) {
        if (!row.money || row.money->currency() != currency)
            return std::nullopt;
        return row.money->toMajor();
    }
    if (!row.worth)
        return std::nullopt;
    return std::ldexp(1.0, int(*row.worth) - 3);
}

void makeBars(AccountFlow& flow)
{
    for (QDate first = firstDayOf(flow.step, flow.from); first <= flow.today;) {
        const QDate next = nextFirstDay(flow.step, first);
        FlowBar bar;
        bar.from = first;
        bar.to = next.addDays(-1);
        flow.bars.push_back(bar);
        first = next;
    }
    flow.from = flow.bars.front().from;
    flow.to = flow.bars.back().to;
}

void fillBars(const FlowInput& input, AccountFlow& flow)
{
    std::vector<TimelineRow> oldestFirst = input.favours;
    std::stable_sort(oldestFirst.begin(), oldestFirst.end(),
                     [](const TimelineRow& a, const TimelineRow& b) { return a.date < b.date; });
    for (const TimelineRow& row : oldestFirst) {
        if (row.date > input.today)
            continue;
        ++flow.entries;
        const auto height = heightOf(row, input.currency);
        if (!height || row.date < flow.from)
            continue;
        auto bar = std::upper_bound(flow.bars.begin(), flow.bars.end(), row.date,
                                    [](QDate day, const FlowBar& b) { return day <= b.to; });
        (row.direction == Direction::Given ? bar->given : bar->received) += *height;
        bar->favours.push_back(row.id);
        bar->lines << entryLine(row);
    }
}

void fillBalance(const FlowInput& input, AccountFlow& flow)
{
    std::vector<int> days;
    for (const FlowBar& bar : flow.bars)
        days.push_back(int(std::min(bar.to, input.today).toJulianDay()));
    const std::vector<double> balances =
        reciprocity::feltBalances(input.ledger.entries, days, input.parameters);
    for (size_t i = 0; i < days.size(); ++i)
        flow.balance.push_back({QDate::fromJulianDay(days[i]), balances[i]});
}

FlowMarker::Kind markerKind(AskState state)
{
    switch (state) {
    case AskState::Granted:
        return FlowMarker::Kind::AskGranted;
    case AskState::Redirected:
        return FlowMarker::Kind::AskRedirected;
    case AskState::Declined:
        return FlowMarker::Kind::AskDeclined;
    case AskState::NoAnswer:
        return FlowMarker::Kind::AskUnanswered;
    case AskState::Draft:
    case AskState::Open:
    case AskState::Withdrawn:
        return FlowMarker::Kind::AskOpen;
    }
    Q_UNREACHABLE();
}

void fillMarkers(const FlowInput& input, AccountFlow& flow)
{
    const auto within = [&](QDate day) { return day >= flow.from && day <= input.today; };
    for (const TimelineRow& row : input.favours) {
        const bool gift = row.favourKind == FavourKind::Book || row.favourKind == FavourKind::Gift;
        const bool referral = row.favourKind == FavourKind::Referral;
        if ((gift || referral) && within(row.date))
            flow.markers.push_back({gift ? FlowMarker::Kind::Gift : FlowMarker::Kind::Referral,
                                    row.date, row.title, row.id});
    }
    for (const AskRow& ask : input.asks)
        if (ask.state != AskState::Draft && ask.state != AskState::Withdrawn && within(ask.askedOn))
            flow.markers.push_back({markerKind(ask.state), ask.askedOn, ask.title, ask.id.value()});
    std::stable_sort(flow.markers.begin(), flow.markers.end(),
                     [](const FlowMarker& a, const FlowMarker& b) { return a.day < b.day; });
}

void fillWindow(const FlowInput& input, AccountFlow& flow)
{
    int lastGiving = 0;
    for (const auto& entry : input.ledger.entries)
        if (entry.direction == Direction::Given && entry.day <= int(input.today.toJulianDay()))
            lastGiving = std::max(lastGiving, entry.day);
    if (lastGiving == 0)
        return;
    flow.windowFrom = QDate::fromJulianDay(lastGiving);
    flow.windowTo = flow.windowFrom->addDays(input.parameters.windowDays);
}

} // namespace

AccountFlow buildFlow(const FlowInput& input)
{
    AccountFlow flow;
    flow.range = input.range;
    flow.currency = input.currency;
    flow.today = input.today;
    flow.from = rangeStart(input);
    flow.step =
        input.range == FlowRange::HalfYear ? FlowStep::Week : stepFor(flow.from, input.today);
    makeBars(flow);
    fillBars(input, flow);
    fillBalance(input, flow);
    fillMarkers(input, flow);
    fillWindow(input, flow);
    return flow;
}

} // namespace goodturn::query
