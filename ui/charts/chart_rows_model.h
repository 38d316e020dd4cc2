#pragma once

#include <QAbstractTableModel>

#include <memory>

namespace goodturn::ui {

class DrawnChart;

/// The rows of a chart for those who rather read; cells are made when they are seen.
class ChartRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(std::shared_ptr<const DrawnChart> chart);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant alignmentOf(int column) const;

    std::shared_ptr<const DrawnChart> chart_;
};

} // namespace goodturn::ui
