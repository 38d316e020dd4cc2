#pragma once

#include "core/book/cell_edit.h"
#include "ui/desk/desk.h"
#include "ui/lists/cell_editor.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QPointer>

namespace goodturn::ui {

class ListTableModel;
class ListTableView;

/// Editing in the cells of a table: one at a time, over its cell wherever that goes. Each change is
/// one act. What can't be written stays, with the reason beneath it; a cell that can't be changed
/// says why in the status line.
class CellEditing : public QObject
{
    Q_OBJECT

public:
    CellEditing(Desk& desk, ListTableView* table, ListTableModel* model);

    /// F2 on a cell.
    void begin(const QModelIndex& cell);
    /// Null: nothing is being edited.
    CellEditor* editor() const { return editor_; }

private:
    void open(const QModelIndex& cell);
    CellEditor* makeEditor(const query::ListRow& row, const std::optional<book::OwnCell>& own);
    bool write();
    void goOn(int by);
    void close();
    void place();
    QModelIndex next(const QModelIndex& cell, int by) const;

    Desk& desk_;
    ListTableView* table_;
    ListTableModel* model_;
    QPointer<CellEditor> editor_;
    QPersistentModelIndex cell_;
    qint64 key_ = 0;
    qint64 version_ = 0;
    bool writing_ = false;
};

} // namespace goodturn::ui
