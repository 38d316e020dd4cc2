#pragma once

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace goodturn::ui {

/// Several rows of the same fields, each with a button that removes it, and one that adds a row
/// beneath. What a row holds is the subclass's affair.
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
    /// The widget of a new row; its focus proxy is where typing begins.
    virtual QWidget* makeRow() = 0;

    QWidget* addRow();
    void clearRows() { setRowCount(0); }

private:
    void removeRow(QWidget* row, QWidget* line);

    QVBoxLayout* lines_;
    QPushButton* add_;
    std::vector<QWidget*> rows_;
};

} // namespace goodturn::ui
