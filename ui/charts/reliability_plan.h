#pragma once

#include "ui/charts/chart_plan.h"

#include "core/reciprocity/score.h"

namespace goodturn::ui {

/// Forecasts of one kind, or by one forecaster, in the bins of a reliability diagram.
struct ReliabilitySeries
{
    QString name;
    std::vector<reciprocity::ReliabilityBin> bins;
};

/// The series as they can be drawn: at most two, bins without forecasts or with a NaN left out,
/// shares within 0 to 1.
std::vector<ReliabilitySeries> drawable(const std::vector<ReliabilitySeries>& series);

/// One bin's mark.
struct ReliabilityMark
{
    int series = 0;
    int bin = 0;
    QPointF centre;
    double size = 0;  ///< across; its area goes by the number of forecasts
    double upper = 0; ///< y of the ends of the interval
    double lower = 0;
};

/// The name of a series with its sign, where there are two.
struct ReliabilityLegend
{
    QPointF sign;
    PlacedText name;
};

/// Where everything of a reliability diagram is drawn: what was said to the right, what came up,
/// both from 0 to 100 %.
struct ReliabilityPlan
{
    double em = 0; ///< line height of the labels
    QFont labelFont;
    QRectF plot; ///< a square
    std::vector<double> ticks;
    std::vector<PlacedText> labels;
    std::vector<ReliabilityLegend> legend;
    std::vector<ReliabilityMark> marks;

    double xOf(double said) const;
    double yOf(double came) const;
    /// The mark at a place, or as near to it as a finger is wide; -1: none.
    int markAt(QPointF place) const;
};

/// Plans drawable() series.
ReliabilityPlan planReliability(const std::vector<ReliabilitySeries>& series,
                                const ChartStyle& style, QSizeF size);

} // namespace goodturn::ui
