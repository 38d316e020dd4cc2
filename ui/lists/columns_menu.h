#pragma once

#include <QMenu>

namespace goodturn::ui {

class ListTableModel;
class ListTableView;

/// The columns of a table to tick. Space and a click tick and leave it open, Enter ticks and
/// closes it.
class ColumnsMenu : public QMenu
{
    Q_OBJECT

public:
    ColumnsMenu(ListTableView* table, const ListTableModel* model, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void fill();

    ListTableView* table_;
    const ListTableModel* model_;
};

} // namespace goodturn::ui
