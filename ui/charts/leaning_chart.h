#pragma once

#include "ui/charts/lane_chart.h"

#include "core/query/insights.h"

namespace goodturn::ui {

/// The accounts of a short list: what each was given, and under it what came from it.
class LeaningChart : public LaneChart
{
public:
    LeaningChart(const QString& name, const query::LeaningList& list);
    std::unique_ptr<DrawnChart> clone() const override;

    QString name() const override { return name_; }
    QString summary() const override;
    QString readOut(int stop) const override;
    QStringList headings() const override;
    int rowCount() const override { return int(lines_.size()); }
    QString cell(int row, int column) const override;
    std::vector<AccountId> accountsOfRow(int row) const override;

protected:
    Lane lane(int row) const override;
    ValueScale scale(int most) const override;
    QString tickText(double value) const override;
    void drawLane(QPainter& painter, const ChartStyle& style, int row) const override;

private:
    QString name_;
    std::vector<query::LeaningLine> lines_;
    int all_ = 0;
};

} // namespace goodturn::ui
