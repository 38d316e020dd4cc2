#pragma once

#include "ui/charts/standing_signs.h"

#include "core/query/insights.h"

namespace goodturn::ui {

/// The portfolio as it can be drawn: points with a figure that is none, or is below nought, are
/// left out.
query::Portfolio drawablePortfolio(const query::Portfolio& portfolio);

/// A mark: an account, or several of one standing that would hide each other.
struct PortfolioMark
{
    QPointF centre;
    double size = 0; ///< across; its area grows with the entries of late
    Standing standing = Standing::New;
    std::vector<int> points; ///< places in the portfolio
};

/// Where everything of the portfolio is drawn: received to the right, given up, on the same scale
/// that grows tenfold in even steps but begins at nought. At most 4,000 marks, however many
/// accounts there are.
class PortfolioPlan
{
public:
    double em = 0; ///< line height of the labels
    QFont labelFont;
    QRectF plot; ///< with room around the scale, so that marks at nought are whole
    std::vector<double> ticksGiven;
    std::vector<double> ticksReceived;
    std::vector<PlacedText> labels;
    std::vector<StandingKey> legend;
    std::vector<PortfolioMark> marks; ///< by what was received, then given: left to right

    double xOf(double received) const;
    double yOf(double given) const;
    QPointF evenFrom() const { return {xOf(0), yOf(0)}; }
    QPointF evenTo() const { return {xOf(most), yOf(most)}; }
    /// The mark at a place, or as near to it as a finger is wide; -1: none.
    int markAt(QPointF place) const;
    std::vector<int> marksIn(const QPolygonF& lasso) const;
    /// The mark that stands just above (1) or below (-1) another; itself at the end.
    int markBeside(int mark, int way) const;

    double most = 1; ///< of either side

private:
    friend class PortfolioPlanner;
    using Cell = std::pair<int, int>;
    Cell cellOf(QPointF place) const;

    QRectF inner_; ///< from nought to `most`
    std::vector<int> upwards_;
    std::vector<int> rank_;
    std::vector<std::pair<Cell, int>> cells_; ///< marks by where they stand, sorted
};

PortfolioPlan planPortfolio(const query::Portfolio& portfolio, const ChartStyle& style,
                            QSizeF size);

} // namespace goodturn::ui
