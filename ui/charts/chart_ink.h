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

/// What lies under bars and line: the return window's shade, the band of feelings and the grid.
void drawGround(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                const ChartStyle& style);

/// The received bars of a hatched style.
void drawHatchedBars(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                     const ChartStyle& style);

/// What lies over them: zero line, thin lines, markers, every text and the legend.
void drawInk(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
             const ChartStyle& style);

/// Over all of it, on a screen: the columns of the bars that are pointed at or marked.
void drawAttention(QPainter& painter, const query::AccountFlow& flow, const ChartPlan& plan,
                   const ChartStyle& style, const ChartAttention& attention);

} // namespace goodturn::ui
