#pragma once

#include "ui/charts/chart_plan.h"

class QPainter;

namespace goodturn::ui {

/// Which bars are shown in a special way; -1: none.
struct ChartAttention
{
    int hovered = -1;
    int marked = -1;
};

/// What lies under bars and line: the return window's shade and the column pointed at.
void drawGround(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                const ChartStyle& style, const ChartAttention& attention);

/// The received bars of a hatched style.
void drawHatchedBars(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                     const ChartStyle& style);

/// What lies over them: zero line, markers, every text and the legend.
void drawInk(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
             const ChartStyle& style, const ChartAttention& attention);

} // namespace goodturn::ui
