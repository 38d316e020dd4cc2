#pragma once

#include "ui/charts/flow_words.h"

#include <QAbstractTableModel>
#include <QHash>

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
        Theirs, ///< how they may feel the balance
        Yours,  ///< how you may feel it
        Compared,
        Entries,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes a drawable() flow, and how its entries are told.
    void setFlow(const query::AccountFlow& flow, const EntryWords& words = {});
    /// Whether the flow has anything for the column.
    bool hasColumn(int column) const;
    /// The bar that the row shows.
    int barOfRow(int row) const;
    int rowOfBar(int bar) const;
    /// All rows with their headings, tabs between the cells of the columns there are.
    QString toText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int bar, int column) const;
    QString balanceIn(const std::vector<query::FlowPoint>& points, const query::FlowBar& bar,
                      double query::FlowPoint::*value = &query::FlowPoint::balance) const;
    const QStringList& linesOf(int bar) const;

    query::AccountFlow flow_;
    EntryWords words_;
    mutable QHash<int, QStringList> lines_; ///< by bar, as far as they were read
};

} // namespace goodturn::ui
