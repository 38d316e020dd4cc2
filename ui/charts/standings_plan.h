#pragma once

#include "ui/charts/standing_signs.h"

#include "core/query/insights.h"
#include "core/report/insight_words.h"

namespace goodturn::ui {

/// One standing in the stack of a month.
struct StandingBand
{
    int end = 0; ///< place among the ends of months
    Standing standing = Standing::New;
    QRectF box;
};

/// Where everything of the standings over time is drawn: a stack of counts for each end of a month.
struct StandingsPlan
{
    double em = 0; ///< line height of the labels
    QFont labelFont;
    QRectF plot;
    std::vector<std::pair<double, QString>> ticks; ///< a height of the plot and its number
    std::vector<PlacedText> labels;
    std::vector<StandingKey> legend;
    std::vector<StandingBand> bands; ///< by month, each from the ground up; only what is not empty

    /// -1: none there.
    int bandAt(QPointF place) const;
    /// The same standing, or the one nearest to it in height, in the month before (-1) or after.
    int bandInMonthBeside(int band, int way) const;
    /// The one above (1) or below (-1) in the same month; itself at the end.
    int bandBeside(int band, int way) const;
};

StandingsPlan planStandings(const query::StandingsOverTime& standings, const ChartStyle& style,
                            QSizeF size);

using report::monthEndText;

} // namespace goodturn::ui
