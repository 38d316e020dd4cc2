#include "ui/charts/flow_table_model.h"

#include "ui/charts/flow_words.h"
#include "ui/theme/plain_text.h"

namespace goodturn::ui {

void FlowTableModel::setFlow(const query::AccountFlow& flow)
{
    beginResetModel();
    flow_ = flow;
    endResetModel();
}

int FlowTableModel::barOfRow(int row) const
{
    return int(flow_.bars.size()) - 1 - row;
}

int FlowTableModel::rowOfBar(int bar) const
{
    return int(flow_.bars.size()) - 1 - bar;
}

QString FlowTableModel::toText() const
{
    QString all;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << (row < 0 ? headerData(column, Qt::Horizontal, Qt::DisplayRole)
                              : data(index(row, column), Qt::DisplayRole))
                         .toString()
                         .simplified();
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

int FlowTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(flow_.bars.size());
}

int FlowTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FlowTableModel::text(const query::FlowBar& bar, int column) const
{
    switch (column) {
    case Period:
        return barPeriod(bar, flow_.step);
    case Given:
        return bar.given > 0 ? amountText(bar.given, flow_.currency) : QString();
    case Received:
        return bar.received > 0 ? amountText(bar.received, flow_.currency) : QString();
    case Balance: {
        const auto balance = balanceAt(flow_, bar);
        return balance ? balanceText(*balance) : QString();
    }
    case Entries:
        return bar.lines.join(tr(" · ", "between entries"));
    default:
        return {};
    }
}

QVariant FlowTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const query::FlowBar& bar = flow_.bars[size_t(barOfRow(index.row()))];
    const bool isNumber =
        index.column() == Given || index.column() == Received || index.column() == Balance;
    switch (role) {
    case Qt::DisplayRole:
        return text(bar, index.column());
    case Qt::ToolTipRole:
        return bar.lines.isEmpty() ? QVariant() : plainToolTip(bar.lines.join(u'\n'));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant FlowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Given || section == Received || section == Balance;
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Period:
        return tr("When");
    case Given:
        return tr("Given");
    case Received:
        return tr("Received");
    case Balance:
        return tr("Felt balance");
    case Entries:
        return tr("Entries");
    default:
        return {};
    }
}

} // namespace goodturn::ui
