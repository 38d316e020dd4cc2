#pragma once

#include "ui/pages/accounts/figure_words.h"

#include <QWidget>

namespace goodturn::ui {

class RecordTable;

/// All figures of an account by name, each with its value and what it says; a click or Enter on one
/// shows the entries that it is made of.
class WhyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void setFigures(const reciprocity::Figures& figures);
    RecordTable* table() const { return table_; }

signals:
    void entriesWanted(goodturn::ui::Behind behind);

private:
    void open(int row);

    RowTableModel<FigureLine>* model_;
    RecordTable* table_;
};

} // namespace goodturn::ui
