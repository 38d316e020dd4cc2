#include "ui/charts/chart_rows_model.h"

#include "ui/charts/drawn_chart.h"

namespace goodturn::ui {

void ChartRowsModel::setChart(std::shared_ptr<const DrawnChart> chart)
{
    beginResetModel();
    chart_ = std::move(chart);
    endResetModel();
}

int ChartRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !chart_ ? 0 : chart_->rowCount();
}

int ChartRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !chart_ ? 0 : int(chart_->headings().size());
}

QVariant ChartRowsModel::alignmentOf(int column) const
{
    return int(Qt::AlignVCenter | (chart_->isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant ChartRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    return role == Qt::DisplayRole ? chart_->cell(index.row(), index.column()) : QVariant();
}

QVariant ChartRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    return role == Qt::DisplayRole ? chart_->headings().at(section) : QVariant();
}

} // namespace goodturn::ui
