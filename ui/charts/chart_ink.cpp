#include "ui/charts/chart_ink.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/chart_lines.h"
#include "ui/charts/hatching.h"
#include "ui/charts/marker_shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

/// The whole time of a bar, as far as it is in view; null when it is not.
QRectF columnOf(const query::AccountFlow& flow, const ChartPlan& plan, int bar)
{
    if (bar < 0 || bar >= int(flow.bars.size()))
        return {};
    const query::FlowBar& shown = flow.bars[size_t(bar)];
    const double from = std::max(plan.dayFrom, axisDay(flow, shown.from));
    const double to = std::min(plan.dayTo, axisDay(flow, shown.to) + 1);
    if (to <= from)
        return {};
    return {plan.xOf(from), plan.plot.top(), plan.xOf(to) - plan.xOf(from), plan.plot.height()};
}

void drawGrid(QPainter& painter, const ChartPlan& plan, const ChartStyle& style)
{
    QPen pen(style.gridLine(), std::max(plan.em * 0.05, 1.0), Qt::SolidLine, Qt::FlatCap);
    if (style.pure)
        pen.setDashPattern({1, 5});
    painter.setPen(pen);
    for (const double tick : plan.values.ticks()) {
        const double y = std::round(plan.yOf(tick)) + 0.5;
        painter.drawLine(QPointF(plan.plot.left(), y), QPointF(plan.plot.right(), y));
    }
}

void drawWindow(QPainter& painter, const ChartPlan& plan, const ChartStyle& style)
{
    if (!style.pure)
        return painter.fillRect(*plan.window, style.windowShade());
    painter.setPen(QPen(style.text, plan.em * 0.04));
    drawHatch(painter, *plan.window, Hatch::Falling, plan.em * 0.8);
    if (plan.windowText)
        painter.fillRect(plan.windowText->box, style.ground);
}

/// Where the balance stands now.
void drawBalanceEnd(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                    const ChartStyle& style)
{
    const QList<QPointF> line = balanceLine(flow);
    if (line.isEmpty() || !flow.currency.isEmpty() || line.back().x() > plan.dayTo ||
        line.back().x() < plan.dayFrom)
        return;
    painter.setPen(QPen(style.ground, plan.em * 0.1));
    painter.setBrush(style.balance());
    painter.drawEllipse(QPointF(plan.xOf(line.back().x()), plan.yOf(line.back().y())),
                        plan.em * 0.25, plan.em * 0.25);
}

void drawZeroLine(QPainter& painter, const ChartPlan& plan, const ChartStyle& style)
{
    const double y = std::round(plan.yOf(0)) + 0.5;
    painter.setPen(QPen(style.axisLine(), plan.em * 0.07, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(plan.plot.left(), y), QPointF(plan.plot.right(), y));
}

void drawMarkerLines(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                     const ChartStyle& style)
{
    if (double(plan.markers.size()) * plan.em * 1.8 > plan.plot.width())
        return; // so many lines would be a curtain
    for (const PlacedMarker& placed : plan.markers) {
        const auto kind = flow.markers[size_t(placed.markers.front())].kind;
        QPen pen(standingOut(markerLook(kind, style).color, style.ground, 3.0), plan.em * 0.08);
        pen.setDashPattern({1.4, 2.6});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(placed.centre + QPointF(0, plan.markerSize * 0.6),
                         QPointF(placed.centre.x(), plan.plot.bottom()));
    }
}

void drawMarkers(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                 const ChartStyle& style)
{
    for (const PlacedMarker& placed : plan.markers) {
        const auto kind = flow.markers[size_t(placed.markers.front())].kind;
        drawMarker(painter, placed.centre, plan.markerSize, markerLook(kind, style), style);
        if (placed.markers.size() < 2)
            continue;
        const QString count = u'+' + QString::number(placed.markers.size() - 1);
        const double width = QFontMetricsF(plan.labelFont).horizontalAdvance(count) + 1;
        const double left =
            std::min(placed.centre.x() + plan.markerSize * 0.6, plan.size.width() - width);
        const PlacedText more{QRectF(left, placed.centre.y() - plan.em / 2, width, plan.em), count,
                              Qt::AlignLeft | Qt::AlignVCenter};
        drawText(painter, more, plan.labelFont, style);
    }
}

} // namespace

void drawGround(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                const ChartStyle& style)
{
    if (plan.window)
        drawWindow(painter, plan, style);
    drawFeelings(painter, flow, plan, style);
    drawGrid(painter, plan, style);
}

void drawHatchedBars(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                     const ChartStyle& style)
{
    for (const BarBox& box : placedBars(flow, plan)) {
        if (box.down == 0.0)
            continue;
        const QPointF corner(plan.xOf(box.left), plan.yOf(0));
        const QPointF opposite(plan.xOf(box.right), plan.yOf(box.down));
        drawBarFill(painter, QRectF(corner, opposite), true, plan.em, style);
    }
}

void drawInk(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
             const ChartStyle& style)
{
    drawZeroLine(painter, plan, style);
    drawThinLines(painter, flow, plan, style);
    drawMarkerLines(painter, flow, plan, style);
    drawBalanceEnd(painter, flow, plan, style);
    drawTexts(painter, plan.labels, plan.labelFont, style);
    if (plan.title)
        drawText(painter, *plan.title, plan.titleFont, style);
    if (plan.windowText)
        drawText(painter, *plan.windowText, plan.labelFont, style);
    if (plan.quietWords)
        drawText(painter, *plan.quietWords, plan.labelFont, style);
    drawMarkers(painter, flow, plan, style);
    drawLegend(painter, plan, style);
}

void drawAttention(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                   const ChartStyle& style, const ChartAttention& attention)
{
    const QRectF marked = columnOf(flow, plan, attention.marked);
    painter.fillRect(marked, style.hoverShade());
    if (attention.hovered != attention.marked)
        painter.fillRect(columnOf(flow, plan, attention.hovered), style.hoverShade());
    const double thick = plan.em * 0.16;
    if (!marked.isNull())
        painter.fillRect(QRectF(marked.left(), marked.bottom() - thick / 2, marked.width(), thick),
                         style.tokens.accent);
}

} // namespace goodturn::ui
