#pragma once

#include "ui/charts/chart_plan.h"

#include <QPen>

class QPainter;

namespace goodturn::ui {

/// The pens of the lines, told apart by their dashes without colour.
QPen linePen(LegendEntry::Sign sign, double em, const ChartStyle& style);

/// The band between how either side may feel the balance, under the bars.
void drawFeelings(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                  const ChartStyle& style);

/// The band's edges and the line of what the account is compared with, over the bars.
void drawThinLines(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                   const ChartStyle& style);

} // namespace goodturn::ui
