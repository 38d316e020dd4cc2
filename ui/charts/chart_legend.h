#pragma once

#include "ui/charts/chart_plan.h"

class QPainter;

namespace goodturn::ui {

/// What the flow shows: given and received always, the rest where it occurs.
std::vector<LegendEntry> legendEntries(const query::AccountFlow& flow);

/// Puts the entries into rows of at most `width`, from the origin down; returns the height.
double arrangeLegend(std::vector<LegendEntry>& entries, const QFont& font, double width);

void drawLegend(QPainter& painter, const ChartPlan& plan, const ChartStyle& style);

/// A bar as it is drawn: plain, or on black-and-white paper with an outline, received hatched.
void drawBarFill(QPainter& painter, const QRectF& bar, bool received, double em,
                 const ChartStyle& style);

} // namespace goodturn::ui
