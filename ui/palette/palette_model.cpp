#include "ui/palette/palette_model.h"

#include "ui/theme/plain_text.h"

#include <algorithm>

namespace goodturn::ui {

void PaletteModel::setRows(std::vector<PaletteRow> rows, search::TypedQuery query)
{
    beginResetModel();
    rows_ = std::move(rows);
    query_ = std::move(query);
    endResetModel();
}

std::vector<search::Mark> PaletteModel::marks(const QString& text) const
{
    return search::marksIn(text, query_);
}

int PaletteModel::nextChoice(int from, int step) const
{
    for (int i = from + step; i >= 0 && i < int(rows_.size()); i += step)
        if (rows_[size_t(i)].isChoice())
            return i;
    return from;
}

int PaletteModel::indexOf(const PaletteRow& row) const
{
    const auto found =
        std::ranges::find_if(rows_, [&](const PaletteRow& own) { return own.isSame(row); });
    return found == rows_.end() || !row.isChoice() ? -1 : int(found - rows_.begin());
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PaletteRow& shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.title;
    case Qt::AccessibleTextRole:
        return shown.spoken();
    case Qt::ToolTipRole:
        return shown.isChoice() ? plainToolTip(shown.spoken()) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || !row(index.row()).isChoice())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace goodturn::ui
