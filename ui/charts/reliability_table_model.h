#pragma once

#include "ui/charts/reliability_plan.h"

#include <QAbstractTableModel>

namespace goodturn::ui {

/// The bins of a reliability diagram as rows, for those who rather read.
class ReliabilityTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Series,
        Said,
        Came,
        Forecasts,
        Interval,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes drawable() series.
    void setSeries(const std::vector<ReliabilitySeries>& series);
    /// All rows with their headings, tabs between the cells.
    QString toText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString series;
        reciprocity::ReliabilityBin bin;
    };
    std::vector<Row> rows_;
};

} // namespace goodturn::ui
