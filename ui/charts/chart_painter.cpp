#include "ui/charts/chart_painter.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/flow_words.h"
#include "ui/charts/reciprocity_chart.h"

#include <QGraphicsScene>
#include <QPainter>

namespace goodturn::ui {

namespace {

void paintEmptyWords(QPainter& painter, const QRectF& place, const ChartStyle& style)
{
    painter.save();
    painter.setFont(style.font);
    painter.setPen(style.tokens.muted);
    painter.drawText(place, Qt::AlignCenter | Qt::TextWordWrap, emptyFlowWords());
    painter.restore();
}

} // namespace

void paintChart(QPainter& painter, const QRectF& place, const query::AccountFlow& flow,
                const ChartStyle& style)
{
    painter.fillRect(place, style.ground);
    if (flow.isEmpty() || drawable(flow).bars.empty()) {
        paintEmptyWords(painter, place, style);
        return;
    }
    QGraphicsScene scene;
    auto* chart = new ReciprocityChart(style);
    scene.addItem(chart);
    chart->resize(place.size());
    chart->setFlow(flow);
    scene.setSceneRect({QPointF(0, 0), place.size()});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, place, scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

QImage chartPicture(const query::AccountFlow& flow, const ChartStyle& style, QSize size,
                    double scale)
{
    return drawnPicture(
        [&flow](QPainter& painter, const QRectF& place, const ChartStyle& drawn) {
            paintChart(painter, place, flow, drawn);
        },
        style, size, scale);
}

} // namespace goodturn::ui
