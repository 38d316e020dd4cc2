#pragma once

#include "ui/charts/chart_style.h"

#include "core/query/flow.h"

#include <QImage>
#include <QRectF>

class QPainter;

namespace goodturn::ui {

/// Draws the whole flow into `place`, as lines, areas and text, on any device: the same drawing
/// that is on the screen. Lengths follow style.font, which must have a pixel size where the
/// painter's units are not pixels. Needs a QApplication (the offscreen platform is enough).
void paintChart(QPainter& painter, const QRectF& place, const query::AccountFlow& flow,
                const ChartStyle& style);

/// The same as a picture of `size` units, with `scale` pixels a unit.
QImage chartPicture(const query::AccountFlow& flow, const ChartStyle& style, QSize size,
                    double scale = 1.0);

} // namespace goodturn::ui
