#pragma once

#include "core/change/change_set.h"
#include "core/query/page_rows.h"
#include "ui/desk/page.h"
#include "ui/models/row_table_model.h"

#include <vector>

class QPushButton;
class QStackedWidget;

namespace goodturn::ui {

class EmptyState;
class RecordTable;
class ToneLabel;

/// What was asked of whom: those waiting for an answer first, then what was answered in the last
/// year.
class AsksPage : public Page
{
    Q_OBJECT

public:
    explicit AsksPage(Desk& desk, QWidget* parent = nullptr);

    void setSearchText(const QString& text) override;
    void focusMain() override;

private:
    QWidget* makeHeader();
    void wire();
    void apply(const change::ChangeSet& changes);
    void reload();
    void showRows();
    const query::AskRow* chosen() const;
    void followChoice();
    void answer();
    void remind();
    void edit(const query::AskRow& row);
    void removeChosen();
    void openMenu(const QPoint& globalPos);

    QString search_;
    std::vector<query::AskRow> rows_;
    ToneLabel* count_;
    QPushButton* answer_;
    QPushButton* remind_;
    QStackedWidget* stack_;
    RecordTable* table_;
    RowTableModel<query::AskRow>* model_;
    EmptyState* empty_;
};

} // namespace goodturn::ui
