#pragma once

#include "ui/charts/chart_plan.h"

#include "core/query/insights.h"

#include <QPolygonF>

namespace goodturn::ui {

/// Where everything of a lag curve is drawn: days to the right, the share that has come back up.
struct LagPlan
{
    double em = 0; ///< line height of the labels
    QFont labelFont;
    QRectF plot;
    double lastDay = 1;       ///< at the right end
    std::vector<double> days; ///< ticks
    std::vector<double> shares;
    std::vector<PlacedText> labels;
    QPolygonF line;                ///< in steps, from the first day on
    QPolygonF band;                ///< the 95 % band around it, closed
    QPolygonF withEnds;            ///< where showsEnds(): the share with these counted in
    QPolygonF beside;              ///< another curve to compare with
    std::optional<QRectF> window;  ///< from 25 % to 80 % of the returns
    std::optional<QPointF> median; ///< where half have come back

    double xOf(double day) const;
    double yOf(double share) const;
};

/// Whether there is anything to draw of the curve.
bool isDrawable(const query::LagCurve& curve);

/// Whether it can be seen that accounts ended before anything came back: counting them in, at least
/// one in a hundred fewer come back.
bool showsEnds(const query::LagCurve& curve);

/// `beside`, where there is one, is drawn along.
LagPlan planLag(const query::LagCurve& curve, const query::LagCurve* beside,
                const ChartStyle& style, QSizeF size);

} // namespace goodturn::ui
