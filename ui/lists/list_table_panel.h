#pragma once

#include "core/book/list_view_service.h"
#include "ui/desk/desk.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace goodturn::ui {

class BulkBar;
class CellEditing;
class ColumnsMenu;
class FilterBar;
class ListTableModel;
class ListTableView;
class ViewMenu;

/// The wide table of a list with all that belongs to it: saved views, filter, columns, counts, and
/// acts on many rows.
class ListTablePanel : public QWidget
{
    Q_OBJECT

public:
    ListTablePanel(Desk& desk, query::ListKind kind, QWidget* parent = nullptr);
    ~ListTablePanel() override;

    void setSearchText(const QString& text);
    /// Shows what fits this filter, in the columns and the order that there are.
    void showFilter(const query::Filter& filter);
    void focusTable();
    void choose(qint64 key);
    /// By the column of the current cell; says so where that can't be.
    void sort(Qt::SortOrder order);
    /// The list as it is shown, on paper.
    void print();
    /// Something of the page's, at the end of the first line.
    void addTool(QWidget* tool);

    ListTableModel* model() const { return model_; }
    ListTableView* table() const { return table_; }
    FilterBar* filters() const { return filters_; }
    ViewMenu* views() const { return views_; }
    BulkBar* bulk() const { return bulk_; }
    CellEditing* editing() const { return editing_; }
    QLabel* count() const { return count_; }
    QPushButton* columnsButton() const { return columnsButton_; }

signals:
    /// Enter or a double click.
    void entered(qint64 key);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeTools();
    void connectAll();
    void showCount();
    void showView(const book::ListView& view);
    book::ListView currentView() const;
    void followFields(const change::ChangeSet& changes);
    void showMenu(const QPoint& globalPos);
    QString settingOf(const QString& what) const;
    void keepColumns() const;
    void giveColumnsBack();

    Desk& desk_;
    query::ListKind kind_;
    ListTableModel* model_;
    ListTableView* table_;
    FilterBar* filters_;
    ViewMenu* views_;
    BulkBar* bulk_;
    CellEditing* editing_;
    QLabel* count_;
    QPushButton* columnsButton_;
    QHBoxLayout* tools_;
    QLabel* nothing_;
    QTimer counting_;
    QTimer keeping_; ///< columns are remembered once they stand still
};

} // namespace goodturn::ui
