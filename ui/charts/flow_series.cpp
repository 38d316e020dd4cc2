#include "ui/charts/flow_series.h"

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

constexpr size_t mostBars = 480; // 4 points each and the ends stay under mostSeriesPoints
constexpr double largest = 1e12;
constexpr double barShare = 0.64; // of its time; the rest is the gap

double amount(double value)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, largest) : 0.0;
}

query::FlowBar merged(const query::FlowBar* first, const query::FlowBar* last)
{
    query::FlowBar sum = *first;
    for (const query::FlowBar* bar = first + 1; bar < last; ++bar) {
        sum.to = bar->to;
        sum.given += bar->given;
        sum.received += bar->received;
        sum.favours.insert(sum.favours.end(), bar->favours.begin(), bar->favours.end());
    }
    return sum;
}

std::vector<query::FlowBar> drawableBars(std::vector<query::FlowBar> bars)
{
    std::erase_if(bars, [](const query::FlowBar& bar) {
        return !bar.from.isValid() || !bar.to.isValid() || bar.to < bar.from;
    });
    for (query::FlowBar& bar : bars) {
        bar.given = amount(bar.given);
        bar.received = amount(bar.received);
    }
    if (bars.size() <= mostBars)
        return bars;
    const size_t together = (bars.size() + mostBars - 1) / mostBars;
    std::vector<query::FlowBar> fewer;
    for (size_t i = 0; i < bars.size(); i += together)
        fewer.push_back(merged(&bars[i], bars.data() + std::min(i + together, bars.size())));
    return fewer;
}

std::vector<query::FlowPoint> drawablePoints(std::vector<query::FlowPoint> points, QDate from,
                                             QDate to)
{
    std::erase_if(points, [&](const query::FlowPoint& point) {
        return !point.day.isValid() || point.day < from || point.day > to ||
               !std::isfinite(point.balance) || !std::isfinite(point.theirs) ||
               !std::isfinite(point.yours);
    });
    for (query::FlowPoint& point : points)
        for (double* value : {&point.balance, &point.theirs, &point.yours})
            *value = std::clamp(*value, -largest, largest);
    std::ranges::stable_sort(points, {}, &query::FlowPoint::day);
    const size_t every = points.size() / size_t(mostSeriesPoints) + 1;
    if (every == 1)
        return points;
    std::vector<query::FlowPoint> fewer;
    for (size_t i = (points.size() - 1) % every; i < points.size(); i += every)
        fewer.push_back(points[i]);
    return fewer;
}

/// Twice as far as the middle of the only bar that holds something.
double endAround(const query::AccountFlow& flow)
{
    const auto bar = std::ranges::find_if(
        flow.bars, [](const query::FlowBar& each) { return !each.favours.empty(); });
    return bar == flow.bars.end() ? 0 : axisDay(flow, bar->from) + axisDay(flow, bar->to) + 1;
}

} // namespace

query::AccountFlow drawable(const query::AccountFlow& flow)
{
    query::AccountFlow clean = flow;
    clean.bars = drawableBars(std::move(clean.bars));
    if (clean.bars.empty()) {
        clean.balance.clear();
        clean.comparison.reset();
        clean.markers.clear();
        return clean;
    }
    clean.from = clean.bars.front().from;
    clean.to = clean.bars.back().to;
    clean.balance = drawablePoints(std::move(clean.balance), clean.from, clean.to);
    if (clean.comparison)
        clean.comparison->balance =
            drawablePoints(std::move(clean.comparison->balance), clean.from, clean.to);
    std::erase_if(clean.markers, [&](const query::FlowMarker& marker) {
        return !marker.day.isValid() || marker.day < clean.from || marker.day > clean.to;
    });
    std::ranges::stable_sort(clean.markers, {}, &query::FlowMarker::day);
    return clean;
}

double axisDay(const query::AccountFlow& flow, QDate day)
{
    return double(flow.from.daysTo(day));
}

double axisEnd(const query::AccountFlow& flow)
{
    double end = axisDay(flow, flow.to) + 1;
    if (flow.entries == 1)
        end = std::max(end, endAround(flow));
    if (!flow.windowTo || !flow.windowTo->isValid())
        return std::max(1.0, end);
    const double window = axisDay(flow, *flow.windowTo) + 1;
    return std::max(1.0, std::clamp(window, end, end * 1.25));
}

std::vector<BarBox> barBoxes(const query::AccountFlow& flow, double widest)
{
    std::vector<BarBox> boxes;
    boxes.reserve(flow.bars.size());
    for (const query::FlowBar& bar : flow.bars) {
        const double from = axisDay(flow, bar.from);
        const double to = axisDay(flow, bar.to) + 1;
        const double half = std::min((to - from) * barShare, widest) / 2;
        const double middle = (from + to) / 2;
        boxes.push_back({middle - half, middle + half, bar.given, -bar.received});
    }
    return boxes;
}

QList<QPointF> barOutline(const std::vector<BarBox>& boxes, Side side)
{
    QList<QPointF> points;
    points.reserve(qsizetype(boxes.size() * 4));
    for (const BarBox& box : boxes) {
        const double height = side == Side::Given ? box.up : box.down;
        if (height == 0.0)
            continue;
        points << QPointF(box.left, 0) << QPointF(box.left, height) << QPointF(box.right, height)
               << QPointF(box.right, 0);
    }
    return points;
}

QList<QPointF> valueLine(const query::AccountFlow& flow,
                         const std::vector<query::FlowPoint>& points,
                         double query::FlowPoint::*value)
{
    QList<QPointF> line;
    line.reserve(qsizetype(points.size()));
    for (const query::FlowPoint& point : points)
        line << QPointF(axisDay(flow, point.day) + 1, point.*value);
    return line;
}

QList<QPointF> balanceLine(const query::AccountFlow& flow)
{
    return valueLine(flow, flow.balance);
}

int barOf(const query::AccountFlow& flow, qint64 favourId)
{
    const auto found = std::ranges::find_if(flow.bars, [&](const query::FlowBar& bar) {
        return std::ranges::find(bar.favours, favourId) != bar.favours.end();
    });
    return found == flow.bars.end() ? -1 : int(found - flow.bars.begin());
}

} // namespace goodturn::ui
