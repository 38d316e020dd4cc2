#pragma once

#include "core/query/flow.h"

#include <QAbstractTableModel>

namespace goodturn::ui {

/// The bars of the chart as rows, the newest first, for those who rather read.
class FlowTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Period,
        Given,
        Received,
        Balance,
        Entries,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a drawable() flow.
    void setFlow(const query::AccountFlow& flow);
    /// The bar that the row shows.
    int barOfRow(int row) const;
    int rowOfBar(int bar) const;
    /// All rows with their headings, tabs between the cells.
    QString toText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const query::FlowBar& bar, int column) const;

    query::AccountFlow flow_;
};

} // namespace goodturn::ui
