#pragma once

#include "ui/charts/reliability_plan.h"

class QPainter;

namespace goodturn::ui {

/// Draws a sign of the series: a disc for the first, a diamond for the second.
void drawReliabilitySign(QPainter& painter, QPointF centre, double size, int series,
                         const ChartStyle& style);

void drawReliability(QPainter& painter, const ReliabilityPlan& plan, const ChartStyle& style);

/// A ring around the mark that has the mouse or the keyboard.
void drawReliabilityRing(QPainter& painter, const ReliabilityPlan& plan, const ChartStyle& style,
                         int mark);

} // namespace goodturn::ui
