#include "ui/charts/lane_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

constexpr double highestLane = 2.4;  // lines of text
constexpr double mostForNames = 0.4; // of the width

} // namespace

double LanePlan::xOf(double value) const
{
    const double span = values.top - values.bottom;
    return plot.left() + (span > 0 ? (value - values.bottom) / span : 0) * plot.width();
}

QRectF LanePlan::roomOf(int lane) const
{
    const QRectF& whole = lanes[std::size_t(lane)];
    return {plot.left(), whole.top(), plot.width(), whole.height()};
}

ChartExtent LaneChart::extent() const
{
    const int rows = std::max(1, rowCount());
    const double axis = tickText(0).isEmpty() ? 0.2 : 1.6; // lines of the widget's text
    const auto high = [&](double lane) { return int(std::ceil(rows * lane + axis)); };
    return {{40, high(2.2)}, {18, high(1.4)}, {960, 120 + 40 * rows}};
}

double LaneChart::widthOf(const QString& text) const
{
    return textWidth(plan_.labelFont, text);
}

void LaneChart::plan(const ChartStyle& style, QSizeF size)
{
    plan_ = {};
    plan_.labelFont = labelFont(style);
    const double em = plan_.em = QFontMetricsF(plan_.labelFont).height();
    double names = 0;
    double notes = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const Lane one = lane(row);
        names = std::max(names, widthOf(one.name));
        notes = std::max(notes, widthOf(one.note));
    }
    const double left = std::min(names, size.width() * mostForNames) + em * 0.6;
    const double right = size.width() - notes - em * 0.8;
    const double width = std::max(em * 2, right - left);
    plan_.values = scale(std::clamp(int(width / (em * 5)), 2, 8));
    const bool hasAxis = !tickText(plan_.values.top).isEmpty();
    const double bottom = size.height() - (hasAxis ? em * 1.5 : 0);
    const double height = std::clamp(bottom / std::max(1, rowCount()), em, em * highestLane);
    plan_.plot = {left, 0, width, height * rowCount()};
    for (int row = 0; row < rowCount(); ++row)
        plan_.lanes.push_back({0, row * height, size.width(), height});
    placeLanes(left - em * 0.6, left + width + em * 0.8);
    if (hasAxis)
        placeAxis(plan_.plot.bottom());
}

void LaneChart::placeLanes(double namesEnd, double notesStart)
{
    const QFontMetricsF metrics(plan_.labelFont);
    for (int row = 0; row < rowCount(); ++row) {
        const Lane one = lane(row);
        const QRectF& box = plan_.lanes[std::size_t(row)];
        plan_.labels.push_back({QRectF(0, box.top(), namesEnd, box.height()),
                                metrics.elidedText(one.name, Qt::ElideRight, namesEnd),
                                Qt::AlignLeft | Qt::AlignVCenter, true});
        plan_.labels.push_back(
            {QRectF(notesStart, box.top(), std::max(0.0, box.right() - notesStart), box.height()),
             one.note, Qt::AlignRight | Qt::AlignVCenter});
    }
}

void LaneChart::placeAxis(double bottom)
{
    const double em = plan_.em;
    double free = -em; // up to where the axis has its texts
    for (const double value : plan_.values.ticks()) {
        plan_.ticks.push_back(value);
        const QString text = tickText(value);
        const double width = widthOf(text);
        const double left = std::max(0.0, plan_.xOf(value) - width / 2);
        if (left < free)
            continue;
        plan_.labels.push_back({QRectF(left, bottom + em * 0.25, width, em), text});
        free = left + width + em * 0.5;
    }
}

void LaneChart::draw(QPainter& painter, const ChartStyle& style) const
{
    const QRectF& plot = plan_.plot;
    painter.setPen(QPen(style.gridLine(), 1));
    for (const double tick : plan_.ticks)
        painter.drawLine(QPointF(plan_.xOf(tick), plot.top()),
                         QPointF(plan_.xOf(tick), plot.bottom()));
    for (int row = 0; row < rowCount(); ++row)
        drawLane(painter, style, row);
    painter.setPen(QPen(style.axisLine(), 1));
    painter.drawLine(QPointF(plan_.xOf(0), plot.top()), QPointF(plan_.xOf(0), plot.bottom()));
    drawTexts(painter, plan_.labels, plan_.labelFont, style);
}

void LaneChart::drawStop(QPainter& painter, const ChartStyle& style, int stop) const
{
    const double out = plan_.em * 0.25;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.text, plan_.em * 0.12));
    painter.drawRect(plan_.roomOf(stop).adjusted(-out, plan_.em * 0.08, out, -plan_.em * 0.08));
}

int LaneChart::stopAt(QPointF place) const
{
    for (int i = 0; i < int(plan_.lanes.size()); ++i)
        if (plan_.lanes[std::size_t(i)].contains(place))
            return i;
    return -1;
}

int LaneChart::stopAfter(int stop, int key) const
{
    return DrawnChart::stopAfter(stop, key == Qt::Key_Up     ? int(Qt::Key_Left)
                                       : key == Qt::Key_Down ? int(Qt::Key_Right)
                                                             : key);
}

} // namespace goodturn::ui
