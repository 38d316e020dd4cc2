#pragma once

#include "ui/charts/reliability_plan.h"

class QPainter;

namespace goodturn::ui {

/// Draws a sign of the series: a disc for the first, a diamond for the second.
void drawReliabilitySign(QPainter& painter, QPointF centre, double size, int series,
                         const ChartStyle& style);

/// Draws the plan; `attention` is the mark that has the mouse or the keyboard, -1: none.
void drawReliability(QPainter& painter, const ReliabilityPlan& plan, const ChartStyle& style,
                     int attention = -1);

/// Plans and draws the series into `place`, on any device.
void paintReliability(QPainter& painter, const QRectF& place,
                      const std::vector<ReliabilitySeries>& series, const ChartStyle& style);

} // namespace goodturn::ui
