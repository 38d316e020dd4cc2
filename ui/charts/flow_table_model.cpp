#include "ui/charts/flow_table_model.h"

#include "ui/charts/flow_words.h"
#include "ui/theme/plain_text.h"

namespace goodturn::ui {
using query::FlowPoint;

namespace {

bool isNumber(int column)
{
    return column != FlowTableModel::Period && column != FlowTableModel::Entries;
}

} // namespace

void FlowTableModel::setFlow(const query::AccountFlow& flow, const EntryWords& words)
{
    beginResetModel();
    flow_ = flow;
    words_ = words;
    lines_.clear();
    endResetModel();
}

bool FlowTableModel::hasColumn(int column) const
{
    switch (column) {
    case Balance:
        return flow_.currency.isEmpty();
    case Theirs:
    case Yours:
        return flow_.currency.isEmpty() && flow_.hasFeelings;
    case Compared:
        return flow_.currency.isEmpty() && flow_.comparison;
    default:
        return column >= 0 && column < ColumnCount;
    }
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
            if (hasColumn(column))
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

QString FlowTableModel::balanceIn(const std::vector<FlowPoint>& points, const query::FlowBar& bar,
                                  double FlowPoint::*value) const
{
    const FlowPoint* point = pointAt(points, bar);
    return point ? balanceText(point->*value) : QString();
}

const QStringList& FlowTableModel::linesOf(int bar) const
{
    auto known = lines_.find(bar);
    if (known == lines_.end())
        known = lines_.insert(bar, barLines(flow_, bar, words_));
    return *known;
}

QString FlowTableModel::text(int at, int column) const
{
    const query::FlowBar& bar = flow_.bars[size_t(at)];
    switch (column) {
    case Period:
        return barPeriod(bar, flow_.step);
    case Given:
        return bar.given > 0 ? amountText(bar.given, flow_.currency) : QString();
    case Received:
        return bar.received > 0 ? amountText(bar.received, flow_.currency) : QString();
    case Balance:
        return balanceIn(flow_.balance, bar);
    case Theirs:
        return balanceIn(flow_.balance, bar, &FlowPoint::theirs);
    case Yours:
        return balanceIn(flow_.balance, bar, &FlowPoint::yours);
    case Compared:
        return flow_.comparison ? balanceIn(flow_.comparison->balance, bar) : QString();
    case Entries:
        return linesOf(at).join(tr(" · ", "between entries"));
    default:
        return {};
    }
}

QVariant FlowTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int bar = barOfRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(bar, index.column());
    case Qt::ToolTipRole:
        return linesOf(bar).isEmpty() ? QVariant() : plainToolTip(linesOf(bar).join(u'\n'));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant FlowTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
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
    case Theirs:
        return tr("They may feel");
    case Yours:
        return tr("You may feel");
    case Compared:
        return flow_.comparison ? comparisonWords(*flow_.comparison) : QString();
    case Entries:
        return tr("Entries");
    default:
        return {};
    }
}

} // namespace goodturn::ui
