#pragma once

#include "ui/charts/drawn_chart.h"
#include "ui/charts/portfolio_plan.h"

namespace goodturn::ui {

/// What was given to each account against what came from it, by standing. A row is an account, a
/// stop a mark. Accounts can be chosen.
class PortfolioChart : public DrawnChart
{
public:
    /// Takes what is drawablePortfolio().
    explicit PortfolioChart(const query::Portfolio& portfolio);
    std::unique_ptr<DrawnChart> clone() const override;

    const query::Portfolio& portfolio() const { return *portfolio_; }
    const PortfolioPlan& planned() const { return plan_; }

    QString name() const override;
    QString summary() const override;
    ChartExtent extent() const override { return {{34, 24}, {18, 17}, {900, 640}}; }
    void plan(const ChartStyle& style, QSizeF size) override;
    void draw(QPainter& painter, const ChartStyle& style) const override;
    void drawStop(QPainter& painter, const ChartStyle& style, int stop) const override;
    int stopCount() const override { return int(plan_.marks.size()); }
    int stopAt(QPointF place) const override { return plan_.markAt(place); }
    QRectF boxOf(int stop) const override;
    QString readOut(int stop) const override;
    /// Up and Down by what was given.
    int stopAfter(int stop, int key) const override;
    QStringList headings() const override;
    int rowCount() const override { return portfolio_->n(); }
    QString cell(int row, int column) const override;
    bool isNumber(int column) const override { return column > 1; }
    std::vector<int> rowsOf(int stop) const override;
    std::vector<AccountId> accountsOfRow(int row) const override;
    bool canChoose() const override { return true; }
    std::vector<int> rowsIn(const QPolygonF& lasso) const override;
    void setChosen(const std::vector<int>& rows) override;

private:
    void drawGround(QPainter& painter, const ChartStyle& style) const;
    void drawMarks(QPainter& painter, const ChartStyle& style) const;
    bool isChosen(const PortfolioMark& mark) const;
    QString line(int row) const;

    std::shared_ptr<const query::Portfolio> portfolio_;
    PortfolioPlan plan_;
    std::vector<int> chosen_; ///< rows, ascending
};

} // namespace goodturn::ui
