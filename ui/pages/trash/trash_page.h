#pragma once

#include "core/query/trash_query.h"
#include "ui/desk/page.h"
#include "ui/models/row_table_model.h"

class QPushButton;
class QStackedWidget;

namespace goodturn::ui {

class EmptyState;
class RecordTable;
class ToneLabel;

/// What was removed: newest first. Enter brings back what is chosen, with what went along; Del
/// deletes it for good, after a strip has said what goes with it and that nothing undoes it.
class TrashPage : public Page
{
    Q_OBJECT

public:
    explicit TrashPage(Desk& desk, QWidget* parent = nullptr);

    void setSearchText(const QString& text) override;
    void focusMain() override;

private:
    QWidget* makeHeader();
    QWidget* makeStrip();
    void wire();
    void reload();
    void readMore();
    void showRows();
    std::vector<RecordKey> chosen() const;
    void followChoice();
    void restoreChosen();
    void askToDelete(const std::vector<RecordKey>& records);
    void askToDeleteOld();
    QString nameOf(const std::vector<RecordKey>& records);
    void deleteForGood();
    void closeStrip();
    void openMenu(const QPoint& globalPos);

    std::vector<query::TrashRow> rows_;
    std::optional<query::TrashPlace> next_;
    std::vector<RecordKey> doomed_; ///< what the strip asks about
    QString search_;
    QWidget* header_ = nullptr;
    QWidget* line_ = nullptr;
    QStackedWidget* stack_;
    RecordTable* table_;
    EmptyState* empty_;
    RowTableModel<query::TrashRow>* model_;
    ToneLabel* count_ = nullptr;
    QPushButton* restore_ = nullptr;
    QPushButton* delete_ = nullptr;
    QPushButton* more_ = nullptr;
    QWidget* strip_ = nullptr;
    ToneLabel* question_ = nullptr;
    QPushButton* keep_ = nullptr;
};

} // namespace goodturn::ui
