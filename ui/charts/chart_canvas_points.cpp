#include "ui/charts/chart_canvas.h"
#include "ui/charts/reciprocity_chart.h"

namespace goodturn::ui {

int ChartCanvas::pointCount() const
{
    return int(chart_->flow().bars.size());
}

QString ChartCanvas::pointName(int bar) const
{
    return barPeriod(chart_->flow().bars.at(size_t(bar)), chart_->flow().step);
}

QString ChartCanvas::pointValue(int bar) const
{
    return barFigures(chart_->flow(), bar);
}

QString ChartCanvas::pointDetails(int bar) const
{
    return barLines(chart_->flow(), bar, entryWords_).join(u'\n');
}

QRect ChartCanvas::pointPlace(int bar) const
{
    const QRectF column = chart_->columnOf(bar);
    return column.isEmpty() ? QRect() : mapFromScene(column).boundingRect();
}

int ChartCanvas::pointAt(QPoint place) const
{
    return chart_->barAt(mapToScene(place));
}

int ChartCanvas::currentPoint() const
{
    return chart_->attention().marked;
}

void ChartCanvas::goToPoint(int bar)
{
    walkTo(bar);
}

void ChartCanvas::pressPoint(int bar)
{
    emit barChosen(bar);
}

} // namespace goodturn::ui
