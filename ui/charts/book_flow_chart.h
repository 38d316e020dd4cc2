#pragma once

#include "ui/charts/chart_plan.h"
#include "ui/charts/drawn_chart.h"

#include "core/query/insights.h"

namespace goodturn::ui {

/// What was given and received with all accounts, month by month, drawn as the chart of one account
/// is. A stop is a month; the rows have the last one first.
class BookFlowChart : public DrawnChart
{
public:
    BookFlowChart(const query::FlowByMonth& flow, QDate today);
    std::unique_ptr<DrawnChart> clone() const override;

    const query::FlowMonth& month(int stop) const { return months_[std::size_t(stop)]; }
    const ChartPlan& planned() const { return plan_; }

    QString name() const override;
    QString summary() const override;
    ChartExtent extent() const override { return {{60, 20}, {18, 15}, {960, 480}}; }
    void plan(const ChartStyle& style, QSizeF size) override;
    void draw(QPainter& painter, const ChartStyle& style) const override;
    void drawStop(QPainter& painter, const ChartStyle& style, int stop) const override;
    int stopCount() const override { return int(months_.size()); }
    int stopAt(QPointF place) const override;
    QRectF boxOf(int stop) const override;
    QString readOut(int stop) const override;
    QStringList headings() const override;
    int rowCount() const override { return stopCount(); }
    QString cell(int row, int column) const override;
    std::vector<int> rowsOf(int stop) const override { return {stopOf(stop)}; }
    /// The months stand in both orders alike.
    int stopOf(int row) const { return stopCount() - 1 - row; }

private:
    std::vector<query::FlowMonth> months_; ///< a drawable number of them
    query::AccountFlow flow_;
    ChartPlan plan_;
};

} // namespace goodturn::ui
