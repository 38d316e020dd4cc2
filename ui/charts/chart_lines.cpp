#include "ui/charts/chart_lines.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <iterator>

namespace goodturn::ui {
using query::FlowPoint;
using Sign = LegendEntry::Sign;

namespace {

QPolygonF placedLine(const query::AccountFlow& flow, const ChartPlan& plan,
                     const std::vector<FlowPoint>& points,
                     double FlowPoint::*value = &FlowPoint::balance)
{
    QPolygonF line;
    for (const QPointF& point : valueLine(flow, points, value))
        line << QPointF(plan.xOf(point.x()), plan.yOf(point.y()));
    return line;
}

bool showsFeelings(const query::AccountFlow& flow)
{
    return flow.hasFeelings && flow.currency.isEmpty();
}

} // namespace

QPen linePen(Sign sign, double em, const ChartStyle& style)
{
    QPen pen(style.balance(), em * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (sign) {
    case Sign::Theirs:
        pen.setWidthF(em * 0.12);
        pen.setDashPattern({0.01, 2.4}); // dots
        break;
    case Sign::Yours:
        pen.setWidthF(em * 0.09);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({5, 3});
        break;
    case Sign::Compared:
        pen.setColor(style.compared());
        pen.setWidthF(em * 0.11);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({8, 2.5, 1.5, 2.5});
        break;
    default:
        break;
    }
    return pen;
}

void drawFeelings(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                  const ChartStyle& style)
{
    if (!showsFeelings(flow))
        return;
    QPolygonF band = placedLine(flow, plan, flow.balance, &FlowPoint::theirs);
    const QPolygonF upper = placedLine(flow, plan, flow.balance, &FlowPoint::yours);
    std::ranges::reverse_copy(upper, std::back_inserter(band));
    painter.save();
    painter.setClipRect(plan.plot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.feelings());
    painter.drawPolygon(band);
    if (plan.window) { // both are opaque, and both are to be seen
        painter.setClipRect(*plan.window, Qt::IntersectClip);
        painter.setBrush(blended(style.tokens.window, style.feelings()));
        painter.drawPolygon(band);
    }
    painter.restore();
}

void drawThinLines(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                   const ChartStyle& style)
{
    const bool isCompared = flow.comparison && flow.currency.isEmpty();
    if (!isCompared && !showsFeelings(flow))
        return;
    painter.save();
    painter.setClipRect(plan.plot);
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&](Sign sign, const QPolygonF& line) {
        painter.setPen(linePen(sign, plan.em, style));
        painter.drawPolyline(line);
    };
    if (showsFeelings(flow)) {
        draw(Sign::Theirs, placedLine(flow, plan, flow.balance, &FlowPoint::theirs));
        draw(Sign::Yours, placedLine(flow, plan, flow.balance, &FlowPoint::yours));
    }
    if (isCompared)
        draw(Sign::Compared, placedLine(flow, plan, flow.comparison->balance));
    painter.restore();
}

} // namespace goodturn::ui
