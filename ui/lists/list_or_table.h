#pragma once

#include "core/query/list_filter.h"
#include "ui/desk/desk.h"

#include <QStackedWidget>

class QToolButton;

namespace goodturn::ui {

class ListTablePanel;

/// A page's list with what stands beside it, or the wide table in its place. The table is made when
/// it is first looked at.
class ListOrTable : public QStackedWidget
{
    Q_OBJECT

public:
    ListOrTable(Desk& desk, query::ListKind kind, QWidget* list, QWidget* parent = nullptr);

    /// A button for the list that leads to the table.
    QToolButton* makeTableButton(QWidget* parent);
    /// As it was left the last time.
    void giveBack();
    void showTable(bool table);
    bool showsTable() const;
    /// From one to the other, which is remembered.
    void turn();
    /// The table by its current column; where the list is shown, says how to come to the table.
    void sort(Qt::SortOrder order);
    void setSearchText(const QString& text);
    ListTablePanel* table();

signals:
    /// A row of the table was opened; the list is shown again.
    void entered(qint64 key);
    /// The other one is shown, by a key or a button.
    void turned(bool table);

private:
    Desk& desk_;
    query::ListKind kind_;
    ListTablePanel* table_ = nullptr;
    QString searched_;
};

} // namespace goodturn::ui
