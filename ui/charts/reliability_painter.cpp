#include "ui/charts/reliability_painter.h"

#include <QPainter>

namespace goodturn::ui {

namespace {

QColor inkOf(int series, const ChartStyle& style)
{
    return series == 0 ? style.balance() : standingOut(style.tokens.accent, style.ground, 3.0);
}

void drawGround(QPainter& painter, const ReliabilityPlan& plan, const ChartStyle& style)
{
    const QRectF& plot = plan.plot;
    painter.setPen(QPen(style.gridLine(), 1));
    for (const double share : plan.ticks) {
        painter.drawLine(QPointF(plan.xOf(share), plot.top()),
                         QPointF(plan.xOf(share), plot.bottom()));
        painter.drawLine(QPointF(plot.left(), plan.yOf(share)),
                         QPointF(plot.right(), plan.yOf(share)));
    }
    painter.setPen(QPen(style.axisLine(), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.bottomLeft(), plot.topLeft());
    painter.setPen(QPen(style.axisLine(), plan.em * 0.08, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(plot.bottomLeft(), plot.topRight());
}

void drawWhisker(QPainter& painter, const ReliabilityMark& mark, const ReliabilityPlan& plan,
                 const ChartStyle& style)
{
    const QColor pale =
        standingOut(blended(inkOf(mark.series, style), style.ground, 0.65), style.ground, 3.0);
    painter.setPen(QPen(pale, plan.em * 0.08, Qt::SolidLine, Qt::FlatCap));
    const double x = mark.centre.x();
    const double half = plan.em * 0.2;
    painter.drawLine(QPointF(x, mark.upper), QPointF(x, mark.lower));
    for (const double y : {mark.upper, mark.lower})
        painter.drawLine(QPointF(x - half, y), QPointF(x + half, y));
}

} // namespace

void drawReliabilitySign(QPainter& painter, QPointF centre, double size, int series,
                         const ChartStyle& style)
{
    painter.setPen(QPen(style.ground, size * 0.1));
    painter.setBrush(inkOf(series, style));
    const double half = size / 2;
    if (series == 0) {
        painter.drawEllipse(centre, half, half);
        return;
    }
    const double reach = half * 1.25;
    painter.drawPolygon(QPolygonF{centre - QPointF(0, reach), centre + QPointF(reach, 0),
                                  centre + QPointF(0, reach), centre - QPointF(reach, 0)});
}

void drawReliability(QPainter& painter, const ReliabilityPlan& plan, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(plan.labelFont);
    drawGround(painter, plan, style);
    drawTexts(painter, plan.labels, plan.labelFont, style);
    for (int i = 0; i < int(plan.legend.size()); ++i) {
        const ReliabilityLegend& entry = plan.legend[std::size_t(i)];
        drawReliabilitySign(painter, entry.sign, plan.em * 0.7, i, style);
        drawText(painter, entry.name, plan.labelFont, style);
    }
    for (const ReliabilityMark& mark : plan.marks)
        drawWhisker(painter, mark, plan, style);
    for (const ReliabilityMark& mark : plan.marks)
        drawReliabilitySign(painter, mark.centre, mark.size, mark.series, style);
    painter.restore();
}

void drawReliabilityRing(QPainter& painter, const ReliabilityPlan& plan, const ChartStyle& style,
                         int mark)
{
    const ReliabilityMark& shown = plan.marks[std::size_t(mark)];
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.text, plan.em * 0.12));
    const double ring = shown.size * 0.65 + plan.em * 0.2;
    painter.drawEllipse(shown.centre, ring, ring);
}

} // namespace goodturn::ui
