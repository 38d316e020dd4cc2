#pragma once

#include "ui/charts/lane_chart.h"

namespace goodturn::ui {

/// A share of the whole of a PartsChart.
struct ChartPart
{
    QString name;
    int count = 0;
    bool cameBack = false;           ///< something came of it: in the colour of what is received
    std::vector<AccountId> accounts; ///< in any order, also more than once
};

/// A whole and what became of it: the first lane is the whole, the others are parts of it.
class PartsChart : public LaneChart
{
public:
    enum class Parts
    {
        Dividing, ///< each goes on where the one above it ends; together they are the whole
        Within    ///< each begins at the left; they may share what they hold
    };

    /// The whole is first.
    PartsChart(const QString& name, Parts kind, std::vector<ChartPart> parts);
    std::unique_ptr<DrawnChart> clone() const override;

    QString name() const override { return name_; }
    QString summary() const override;
    QString readOut(int stop) const override;
    QStringList headings() const override;
    int rowCount() const override { return int(parts_.size()); }
    QString cell(int row, int column) const override;
    std::vector<AccountId> accountsOfRow(int row) const override;
    QString groupOf(int stop) const override { return parts_[std::size_t(stop)].name; }

protected:
    Lane lane(int row) const override;
    ValueScale scale(int most) const override;
    QString tickText(double value) const override;
    void drawLane(QPainter& painter, const ChartStyle& style, int row) const override;

private:
    int whole() const { return parts_.empty() ? 0 : parts_.front().count; }
    double shareOf(int row) const;

    QString name_;
    Parts kind_;
    std::vector<ChartPart> parts_;
};

} // namespace goodturn::ui
