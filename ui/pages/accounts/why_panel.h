#pragma once

#include "core/query/page_rows.h"
#include "core/query/why_rows.h"
#include "ui/models/row_table_model.h"

#include <QWidget>

namespace goodturn::ui {

class RecordTable;
class ToneLabel;

/// All figures of an account by name, each with its value and how it came about; a click or Enter
/// on one shows the entries that it is made of.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void setWhy(const query::AccountWhy& why);
    RecordTable* table() const { return table_; }

signals:
    void entriesWanted(const std::vector<goodturn::reciprocity::Part>& parts);

private:
    void open(int row);
    /// The whole sentence of the current figure, for which a narrow window has no room.
    void showWords(const QModelIndex& current);

    reciprocity::Figures figures_;
    RowTableModel<reciprocity::Explanation>* model_;
    RecordTable* table_;
    ToneLabel* words_;
};

} // namespace goodturn::ui
