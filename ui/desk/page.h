#pragma once

#include "ui/desk/desk.h"

#include <QString>
#include <QWidget>

namespace goodturn::ui {

/// One place of the window: Today, Accounts, People... The window makes a page when its place is
/// first visited and deletes it before the book is closed. A page listens to
/// `desk.book().notifier()` itself, and re-reads only what changed.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Desk& desk, QWidget* parent = nullptr);

    /// What stands in the search box while this page is shown; empty shows everything again.
    virtual void setSearchText(const QString& text);
    /// Puts the keyboard where work begins: the list, usually.
    virtual void focusMain();
    /// Goes on to the next record (1) or back to the one before (-1), in the order of the list that
    /// the shown one came from, and says where that stands. Nothing where there is no such list.
    virtual void step(int by);
    /// Turns from the list to the wide table and back, or from one table to the other.
    virtual void turnTable();
    /// Sorts the table by the column that the keyboard stands in. A page without a table says so.
    virtual void sortTable(Qt::SortOrder order);

protected:
    Desk& desk_;
};

} // namespace goodturn::ui
