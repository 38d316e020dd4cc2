#pragma once

#include "core/search/match_marks.h"
#include "ui/palette/palette_row.h"

#include <QAbstractListModel>

#include <vector>

namespace goodturn::ui {

/// The lines of the palette with what was typed, which its delegate marks.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PaletteRow> rows, search::TypedQuery query);
    const PaletteRow& row(int index) const { return rows_[size_t(index)]; }
    /// Stretches of `text` to be marked.
    std::vector<search::Mark> marks(const QString& text) const;

    /// The next line that can be chosen from `from` in steps of one, `from` if there is none.
    int nextChoice(int from, int step) const;
    /// The line that stands for the same; -1 when there is none.
    int indexOf(const PaletteRow& row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteRow> rows_;
    search::TypedQuery query_;
};

} // namespace goodturn::ui
