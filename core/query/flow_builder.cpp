#include "core/query/flow_builder.h"

#include "core/reciprocity/balance_curve.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace goodturn::query {

namespace {

constexpr qint64 daysAround = 91;

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

QDate usualStart(const FlowInput& input)
{
    switch (input.range) {
    case FlowRange::HalfYear:
        return input.today.addMonths(-6).addDays(1);
    case FlowRange::Year:
        return input.today.addMonths(-11);
    case FlowRange::TwoYears:
        return input.today.addMonths(-23);
    case FlowRange::All:
        return std::min(input.first.isValid() ? input.first : input.today,
                        input.today.addMonths(-5));
    }
    Q_UNREACHABLE();
}

/// The only day on which anything was, where it was one entry.
std::optional<QDate> onlyDay(const FlowInput& input)
{
    if (input.count != 1 || input.entries.size() != 1)
        return std::nullopt;
    const QDate day = QDate::fromJulianDay(input.entries.front().day);
    const auto isThen = [day](const FlowMarker& marker) { return marker.day == day; };
    return std::ranges::all_of(input.markers, isThen) ? std::optional(day) : std::nullopt;
}

/// A single entry has as much time before it as behind it, at least a quarter.
QDate rangeStart(const FlowInput& input)
{
    const QDate usual = usualStart(input);
    const auto only = onlyDay(input);
    if (!only || *only < usual || *only > input.today)
        return usual;
    return only->addDays(-std::max<qint64>(only->daysTo(input.today), daysAround));
}

FlowStep stepFor(QDate from, QDate today)
{
    if (from >= today.addMonths(-6))
        return FlowStep::Week;
    return from < today.addYears(-5) ? FlowStep::Quarter : FlowStep::Month;
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
    const int from = int(flow.from.toJulianDay());
    const int today = int(input.today.toJulianDay());
    auto bar = flow.bars.begin();
    int last = int(bar->to.toJulianDay());
    for (const FlowEntry& entry : input.entries) {
        if (entry.day < from || entry.day > today)
            continue;
        while (entry.day > last)
            last = int((++bar)->to.toJulianDay());
        (entry.direction == Direction::Given ? bar->given : bar->received) += entry.height;
        bar->favours.push_back(entry.id);
    }
}

std::vector<FlowPoint> pointsOf(const std::vector<int>& days,
                                const std::vector<reciprocity::Balances>& curve)
{
    std::vector<FlowPoint> points;
    points.reserve(days.size());
    for (size_t i = 0; i < days.size(); ++i)
        points.push_back(
            {QDate::fromJulianDay(days[i]), curve[i].nb, curve[i].oc, curve[i].repView});
    return points;
}

void fillBalance(const FlowInput& input, AccountFlow& flow)
{
    std::vector<int> days;
    for (const FlowBar& bar : flow.bars)
        days.push_back(int(std::min(bar.to, input.today).toJulianDay()));
    flow.balance = pointsOf(days, reciprocity::balanceCurve(input.ledger, days, input.parameters));
}

void fillMarkers(const FlowInput& input, AccountFlow& flow)
{
    std::ranges::copy_if(input.markers, std::back_inserter(flow.markers),
                         [&](const FlowMarker& marker) {
                             return marker.day >= flow.from && marker.day <= input.today;
                         });
    std::ranges::stable_sort(flow.markers, {}, &FlowMarker::day);
}

void fillWindow(const FlowInput& input, AccountFlow& flow)
{
    int lastGiving = 0;
    for (const auto& entry : input.ledger)
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
    flow.entries = input.count;
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

std::vector<FlowEntry> worthEntries(const std::vector<reciprocity::LedgerEntry>& ledger)
{
    std::vector<FlowEntry> entries;
    entries.reserve(ledger.size());
    for (const auto& entry : ledger)
        entries.push_back({entry.id, entry.day, entry.direction, reciprocity::points(entry.worth)});
    return entries;
}

std::vector<FlowPoint> balanceBeside(const AccountFlow& flow,
                                     const std::vector<reciprocity::LedgerEntry>& ledger,
                                     const reciprocity::ReciprocityParameters& parameters)
{
    std::vector<int> days;
    for (const FlowPoint& point : flow.balance)
        days.push_back(int(point.day.toJulianDay()));
    return pointsOf(days, reciprocity::balanceCurve(ledger, days, parameters));
}

} // namespace goodturn::query
