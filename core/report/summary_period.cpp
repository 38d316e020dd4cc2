#include "core/report/summary_period.h"

namespace goodturn::report {

namespace {

/// Null while it is being prepared.
QDate dayOf(const query::GiftRow& gift)
{
    for (const QDate day : {gift.sentOn, gift.deliveredOn, gift.thankedOn})
        if (day.isValid())
            return day;
    return {};
}

void cutFlow(const SummaryDays& days, query::AccountFlow& flow)
{
    std::vector<query::FlowBar> bars;
    std::vector<query::FlowPoint> balance;
    for (size_t i = 0; i < flow.bars.size(); ++i)
        if (flow.bars[i].to >= days.from && flow.bars[i].from <= days.to) {
            bars.push_back(flow.bars[i]);
            if (i < flow.balance.size())
                balance.push_back(flow.balance[i]);
        }
    flow.bars = std::move(bars);
    flow.balance = std::move(balance);
    if (flow.bars.empty())
        return;
    flow.from = flow.bars.front().from;
    flow.to = flow.bars.back().to;
    std::erase_if(flow.markers, [&](const query::FlowMarker& marker) {
        return marker.day < flow.from || marker.day > flow.to;
    });
    if (flow.to < flow.today) { // the window is that of the last giving
        flow.windowFrom.reset();
        flow.windowTo.reset();
    }
}

} // namespace

SummaryInput cutTo(const SummaryDays& days, SummaryInput input)
{
    if (days.isAll())
        return input;
    const auto isOutside = [&](const auto& row) { return !days.has(row.date); };
    std::erase_if(input.favours, isOutside);
    std::erase_if(input.conversations, isOutside);
    std::erase_if(input.asks, [&](const query::AskRow& ask) { return !days.has(ask.askedOn); });
    std::erase_if(input.gifts, [&](const query::GiftRow& gift) { return !days.has(dayOf(gift)); });
    cutFlow(days, input.flow);
    return input;
}

} // namespace goodturn::report
