#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace goodturn::ui {

/// Several rows of the same fields, each with a button that removes it, and one that adds a row
/// beneath. The keyboard goes through them as they stand there. What a row holds is the subclass's
/// affair.
class RowListField : public QWidget
{
    Q_OBJECT

public:
    explicit RowListField(const QString& addText, QWidget* parent = nullptr);

    const std::vector<QWidget*>& rows() const { return rows_; }
    /// Adds empty rows, or takes away the last ones.
    void setRowCount(size_t count);

signals:
    void edited();

protected:
    /// The widget of a new row, whose parts follow each other in the order of Tab as they are seen;
    /// its focus proxy is the first of them, where typing begins.
    virtual QWidget* makeRow() = 0;

    QWidget* addRow();
    void clearRows() { setRowCount(0); }

private:
    void removeRow(QWidget* row, QWidget* line);
    void leadKeyboard();

    QWidget* lines_;
    QPushButton* add_;
    std::vector<QWidget*> rows_;
};

} // namespace goodturn::ui
