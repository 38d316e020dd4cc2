#pragma once

#include "ui/charts/drawn_chart.h"
#include "ui/charts/reliability_plan.h"

namespace goodturn::ui {

/// A reliability diagram: what was said against what came. A stop is a bin, and so is a row.
class ReliabilityChart : public DrawnChart
{
public:
    /// Takes what is drawable() of the series.
    explicit ReliabilityChart(const std::vector<ReliabilitySeries>& series);
    std::unique_ptr<DrawnChart> clone() const override;

    const ReliabilityPlan& planned() const { return plan_; }

    QString name() const override;
    QString summary() const override;
    ChartExtent extent() const override { return {{20, 20}, {13, 13}, {640, 680}}; }
    void plan(const ChartStyle& style, QSizeF size) override;
    void draw(QPainter& painter, const ChartStyle& style) const override;
    void drawStop(QPainter& painter, const ChartStyle& style, int stop) const override;
    int stopCount() const override { return int(bins_.size()); }
    int stopAt(QPointF place) const override { return plan_.markAt(place); }
    QRectF boxOf(int stop) const override;
    QString readOut(int stop) const override;
    QStringList headings() const override;
    int rowCount() const override { return int(bins_.size()); }
    QString cell(int row, int column) const override;
    bool isNumber(int column) const override { return column > 0 || series_.size() < 2; }

private:
    struct Bin
    {
        QString series;
        reciprocity::ReliabilityBin bin;
    };
    std::vector<ReliabilitySeries> series_;
    std::vector<Bin> bins_; ///< of all series, in the order of the plan's marks
    ReliabilityPlan plan_;
};

} // namespace goodturn::ui
