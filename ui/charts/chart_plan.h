#pragma once

#include "ui/charts/chart_scale.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/flow_series.h"
#include "ui/charts/placed_text.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace goodturn::ui {

/// One marker, or several that stand too close to be told apart.
struct PlacedMarker
{
    QPointF centre;
    std::vector<int> markers; ///< places in the flow's list
};

/// A sign of the legend and its words.
struct LegendEntry
{
    enum class Sign
    {
        Given,
        Received,
        Balance,
        Theirs, ///< how they may feel it
        Yours,  ///< how you may feel it
        Compared,
        Marker
    };

    Sign sign = Sign::Given;
    query::FlowMarker::Kind marker = query::FlowMarker::Kind::Gift;
    QString text;
    QRectF signBox;
    QRectF textBox;
};

/// Where everything of a chart is drawn, in the units of its size. Made of numbers and font
/// metrics only, so that it can be tested without drawing.
struct ChartPlan
{
    QSizeF size;
    double em = 0; ///< line height of the labels; all other lengths are shares of it
    QFont labelFont;
    QFont titleFont;
    QRectF plot;        ///< bars and line
    QRectF band;        ///< the plot with the markers' rows above it
    double dayFrom = 0; ///< the shown part of the axis
    double dayTo = 1;
    ValueScale values;
    std::optional<PlacedText> title;
    std::vector<PlacedText> labels;
    std::vector<PlacedMarker> markers;
    double markerSize = 0;
    std::optional<QRectF> window; ///< the usual return window, as far as it is in view
    std::optional<PlacedText> windowText;
    std::optional<PlacedText> quietWords;
    std::vector<LegendEntry> legend;

    double xOf(double day) const;
    double yOf(double value) const;
    double dayAt(double x) const;
};

/// Plans a drawable() flow for the days `dayFrom` to `dayTo` of its axis.
ChartPlan planChart(const query::AccountFlow& flow, const ChartStyle& style, QSizeF size,
                    double dayFrom, double dayTo);

/// The bars of the plan's flow, not wider than two lines of text, their edges on whole units so
/// that they are crisp on a screen.
std::vector<BarBox> placedBars(const query::AccountFlow& flow, const ChartPlan& plan);

} // namespace goodturn::ui
