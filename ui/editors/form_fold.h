#pragma once

#include <QToolButton>

#include <vector>

namespace goodturn::ui {

class FieldCell;

/// The heading of fields that are seldom wanted: a press shows or hides them. It is no field: what
/// it shows changes nothing of what was typed.
class FormFold : public QToolButton
{
    Q_OBJECT

public:
    explicit FormFold(const QString& title, QWidget* parent = nullptr);

    /// The cell is shown or hidden with the others from now on.
    void take(FieldCell* cell);
    bool holds(const FieldCell* cell) const;
    const std::vector<FieldCell*>& cells() const { return cells_; }
    void setOpen(bool open);
    bool isOpen() const { return isOpen_; }

private:
    void showFields();

    std::vector<FieldCell*> cells_;
    bool isOpen_ = false;
};

} // namespace goodturn::ui
