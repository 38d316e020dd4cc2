#pragma once

#include "ui/charts/drawn_chart.h"
#include "ui/charts/standings_plan.h"

namespace goodturn::ui {

/// How many accounts stood where at the end of each month, stacked. A stop is one standing in one
/// month, a row is a month, the last one first.
class StandingsChart : public DrawnChart
{
public:
    explicit StandingsChart(const query::StandingsOverTime& standings);
    std::unique_ptr<DrawnChart> clone() const override;

    const query::StandingsOverTime& standings() const { return *standings_; }
    const StandingsPlan& planned() const { return plan_; }
    bool isLastEnd(int stop) const;
    Standing standingOf(int stop) const { return plan_.bands[std::size_t(stop)].standing; }

    QString name() const override;
    QString summary() const override;
    ChartExtent extent() const override { return {{34, 24}, {18, 17}, {900, 560}}; }
    void plan(const ChartStyle& style, QSizeF size) override;
    void draw(QPainter& painter, const ChartStyle& style) const override;
    void drawStop(QPainter& painter, const ChartStyle& style, int stop) const override;
    int stopCount() const override { return int(plan_.bands.size()); }
    int stopAt(QPointF place) const override { return plan_.bandAt(place); }
    QRectF boxOf(int stop) const override { return plan_.bands[std::size_t(stop)].box; }
    QString readOut(int stop) const override;
    /// Left and Right by months, Up and Down within one.
    int stopAfter(int stop, int key) const override;
    QStringList headings() const override;
    int rowCount() const override { return int(standings_->ends.size()); }
    QString cell(int row, int column) const override;
    std::vector<int> rowsOf(int stop) const override;
    std::vector<AccountId> accountsOf(int stop) const override;
    std::vector<AccountId> accountsOfRow(int row) const override;
    QString groupOf(int stop) const override;

private:
    const query::StandingsAt& endOfRow(int row) const;

    std::shared_ptr<const query::StandingsOverTime> standings_;
    std::vector<Standing> shown_; ///< those that occur
    StandingsPlan plan_;
};

} // namespace goodturn::ui
