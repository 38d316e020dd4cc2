#pragma once

#include "core/query/flow.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace goodturn::ui {

/// Most points that one series of the chart may have.
inline constexpr int mostSeriesPoints = 2000;

/// The flow as it can be drawn: no NaN, no infinity, amounts not negative, markers and points in
/// the range and by day, at most 480 bars (neighbours are summed) and 2,000 points a line.
query::AccountFlow drawable(const query::AccountFlow& flow);

/// Position of the start of a day on the chart's axis: days since the first day of the flow.
double axisDay(const query::AccountFlow& flow, QDate day);
/// The axis's end: the last day of the flow, or of the return window if it is not much later. A
/// single entry has as much time behind it as before.
double axisEnd(const query::AccountFlow& flow);

/// A bar's place: axis days for left and right, values for up (given) and down (received, <= 0).
struct BarBox
{
    double left = 0;
    double right = 0;
    double up = 0;
    double down = 0;
};

/// One for each bar of a drawable flow, narrower than its time so that neighbours stay apart, and
/// at most `widest` days wide.
std::vector<BarBox> barBoxes(const query::AccountFlow& flow, double widest);

enum class Side
{
    Given,
    Received
};
/// The outline of all bars of a side as one line along zero.
QList<QPointF> barOutline(const std::vector<BarBox>& boxes, Side side);
/// A line over the time of the flow, each point at the end of its day.
QList<QPointF> valueLine(const query::AccountFlow& flow,
                         const std::vector<query::FlowPoint>& points,
                         double query::FlowPoint::*value = &query::FlowPoint::balance);
/// The felt balance.
QList<QPointF> balanceLine(const query::AccountFlow& flow);

/// The bar that holds the entry, or -1.
int barOf(const query::AccountFlow& flow, qint64 favourId);

} // namespace goodturn::ui
