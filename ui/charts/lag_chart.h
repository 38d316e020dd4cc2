#pragma once

#include "ui/charts/drawn_chart.h"
#include "ui/charts/lag_plan.h"

namespace goodturn::ui {

/// How long returns take: the share of waits that have come back by each day, with its 95 % band,
/// the day by which half have, and the days between which returns usually come. A stop is a day on
/// which something came back.
class LagChart : public DrawnChart
{
public:
    /// `beside`, where there is one, is drawn along.
    explicit LagChart(const query::LagCurve& curve,
                      const std::optional<query::LagCurve>& beside = {});
    std::unique_ptr<DrawnChart> clone() const override;

    const LagPlan& planned() const { return plan_; }

    QString name() const override;
    QString summary() const override;
    ChartExtent extent() const override { return {{60, 20}, {18, 14}, {960, 480}}; }
    void plan(const ChartStyle& style, QSizeF size) override;
    void draw(QPainter& painter, const ChartStyle& style) const override;
    void drawStop(QPainter& painter, const ChartStyle& style, int stop) const override;
    int stopCount() const override { return rowCount(); }
    int stopAt(QPointF place) const override;
    QRectF boxOf(int stop) const override;
    QString readOut(int stop) const override;
    QStringList headings() const override;
    int rowCount() const override;
    QString cell(int row, int column) const override;
    /// Who gave something back on that day of a wait.
    std::vector<AccountId> accountsOfRow(int row) const override;
    QString groupOf(int stop) const override;

private:
    const reciprocity::SurvivalStep& step(int stop) const;
    QPointF placeOf(int stop) const;

    std::shared_ptr<const query::LagCurve> curve_;
    std::shared_ptr<const query::LagCurve> beside_; ///< null: none
    LagPlan plan_;
};

} // namespace goodturn::ui
