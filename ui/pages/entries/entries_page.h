#pragma once

#include "core/query/list_filter.h"
#include "ui/desk/page.h"

#include <map>

class QStackedWidget;

namespace goodturn::ui {

class ListTablePanel;
class QuietTabBar;

/// All favours, or all interactions, of the book in a wide table. Which was shown last is
/// remembered. Each table is made when it is first looked at.
class EntriesPage : public Page
{
    Q_OBJECT

public:
    explicit EntriesPage(Desk& desk, QWidget* parent = nullptr);

    query::ListKind kind() const;
    void showKind(query::ListKind kind);
    /// The entries of the kind that fit.
    void showFilter(query::ListKind kind, const query::Filter& filter);
    ListTablePanel* table(); ///< of the kind that is shown

    void setSearchText(const QString& text) override;
    void focusMain() override;
    void turnTable() override;
    void sortTable(Qt::SortOrder order) override;

private:
    void showTable();
    void open(qint64 key);
    template<class T>
    void openForm(qint64 key);

    std::map<query::ListKind, ListTablePanel*> tables_;
    QuietTabBar* tabs_;
    QStackedWidget* stack_;
    QString searched_;
};

} // namespace goodturn::ui
