#pragma once

#include "ui/charts/chart_style.h"

#include "core/query/flow.h"

#include <QPointF>
#include <QRectF>

class QPainter;

namespace goodturn::ui {

/// How a marker tells its kind without colour: its letter, its outline, filled or hollow, and
/// whether the outline is broken.
struct MarkerLook
{
    enum class Outline
    {
        Circle,
        Square,
        Diamond,
        Hexagon
    };

    QString letter;
    Outline outline = Outline::Circle;
    bool filled = false;
    bool broken = false;
    QColor color;
};

MarkerLook markerLook(query::FlowMarker::Kind kind, const ChartStyle& style);

/// Draws it in a square of side `size` around `centre`. `letterFont` is fitted to the square.
void drawMarker(QPainter& painter, QPointF centre, double size, const MarkerLook& look,
                const ChartStyle& style);

} // namespace goodturn::ui
