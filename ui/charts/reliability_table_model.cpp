#include "ui/charts/reliability_table_model.h"

#include "ui/charts/reliability_words.h"

#include <QLocale>

namespace goodturn::ui {

namespace {

QVariant alignmentOf(int column)
{
    const auto side = column == ReliabilityTableModel::Series ? Qt::AlignLeft : Qt::AlignRight;
    return int(Qt::AlignVCenter | side);
}

} // namespace

void ReliabilityTableModel::setSeries(const std::vector<ReliabilitySeries>& series)
{
    beginResetModel();
    rows_.clear();
    for (const ReliabilitySeries& one : series)
        for (const auto& bin : one.bins)
            rows_.push_back({one.name, bin});
    endResetModel();
}

QString ReliabilityTableModel::toText() const
{
    QString all;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << (row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole)
                              : data(index(row, column), Qt::DisplayRole))
                         .toString();
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

int ReliabilityTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int ReliabilityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReliabilityTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const Row& row = rows_[std::size_t(index.row())];
    switch (index.column()) {
    case Series:
        return row.series;
    case Said:
        return shareText(row.bin.meanChance);
    case Came:
        return shareText(row.bin.share);
    case Forecasts:
        return QLocale().toString(row.bin.n);
    case Interval:
        return intervalText(row.bin.interval);
    default:
        return {};
    }
}

QVariant ReliabilityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Series:
        return tr("Forecasts of");
    case Said:
        return tr("Said");
    case Came:
        return tr("Came");
    case Forecasts:
        return tr("Number");
    case Interval:
        return tr("Likely in truth");
    default:
        return {};
    }
}

} // namespace goodturn::ui
