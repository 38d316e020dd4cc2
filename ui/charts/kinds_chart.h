#pragma once

#include "ui/charts/lane_chart.h"

#include "core/query/insights.h"

namespace goodturn::ui {

/// Which kinds of giving come back: the share of each with its 95 % interval.
class KindsChart : public LaneChart
{
public:
    explicit KindsChart(const std::vector<query::KindReturn>& kinds);
    std::unique_ptr<DrawnChart> clone() const override;

    FavourKind kindOf(int row) const { return rows_[std::size_t(row)].kind; }

    QString name() const override;
    QString summary() const override;
    QString readOut(int stop) const override;
    QStringList headings() const override;
    int rowCount() const override { return int(rows_.size()); }
    QString cell(int row, int column) const override;

protected:
    Lane lane(int row) const override;
    ValueScale scale(int most) const override;
    QString tickText(double value) const override;
    void drawLane(QPainter& painter, const ChartStyle& style, int row) const override;

private:
    /// What is drawn of a kind: its numbers without the keys of its givings.
    struct Row
    {
        FavourKind kind = FavourKind::Other;
        int n = 0;
        int returned = 0;
        double share = 0;
        reciprocity::ShareInterval interval;
        std::optional<int> typicalWait;
    };
    std::vector<Row> rows_; ///< the largest share first
};

} // namespace goodturn::ui
