#pragma once

#include "core/book/list_view_service.h"
#include "ui/lists/frozen_table_view.h"

#include <QElapsedTimer>

#include <optional>

namespace goodturn::ui {

class ListTableModel;

/// The wide table: columns in any order and width, rows chosen one by one, in ranges or all, and
/// kept chosen through edits and other orders.
class ListTableView : public FrozenTableView
{
    Q_OBJECT

public:
    explicit ListTableView(ListTableModel* model, QWidget* parent = nullptr);

    /// Those that are shown, from the first on. A column of a field that is not known at the moment
    /// keeps its place among them.
    std::vector<book::ListColumn> columns() const;
    /// Fields that are unknown here are not shown; without any that is known, the usual ones are.
    void setColumns(const std::vector<book::ListColumn>& columns);
    void showColumn(const QString& field, bool shown);
    QStringList shownFields() const;
    void showSort();

    qint64 currentKey() const; ///< 0: none
    /// Of an entry, the account that it is with; invalid for other rows.
    AccountId currentAccount() const;
    void chooseKey(qint64 key);
    /// The chosen rows, from the top.
    std::vector<qint64> selectedKeys() const;
    int selectedCount() const;

    void keyboardSearch(const QString& text) override;
    void selectAll() override;

signals:
    void entered(qint64 key);
    void editWanted(const QModelIndex& cell); ///< F2
    /// Ctrl+Enter on an entry.
    void accountWanted(goodturn::AccountId id);
    void currentKeyChanged(qint64 key);
    void selectedCountChanged();
    void removeWanted();
    void menuWanted(const QPoint& globalPos);
    /// Above the headings.
    void columnsMenuWanted(const QPoint& globalPos);
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected,
                          const QItemSelection& deselected) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QModelIndex firstCell(int row) const;
    bool isTyping() const;
    void fitRows();
    int widthOf(const book::ListColumn& column) const;
    void remember();
    void giveBack();
    void follow();

    ListTableModel* rows_;
    std::vector<std::pair<size_t, book::ListColumn>> unknown_; ///< with their places
    qint64 kept_ = 0;           ///< the current row, while it may be gone
    std::optional<int> height_; ///< at which it is seen again once the rows are in order
    QString typed_;             ///< letters by which a row is looked for
    QElapsedTimer sinceTyped_;
    bool arranging_ = false;
};

} // namespace goodturn::ui
