#include "ui/editors/form_fold.h"

#include "ui/editors/field_cell.h"

#include <algorithm>

namespace goodturn::ui {

FormFold::FormFold(const QString& title, QWidget* parent) : QToolButton(parent)
{
    setText(title);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setArrowType(Qt::RightArrow);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Shows more fields"));
    connect(this, &QToolButton::clicked, this, [this] { setOpen(!isOpen_); });
}

void FormFold::take(FieldCell* cell)
{
    cells_.push_back(cell);
    cell->setVisible(isOpen_);
}

bool FormFold::holds(const FieldCell* cell) const
{
    return std::ranges::find(cells_, cell) != cells_.end();
}

void FormFold::setOpen(bool open)
{
    isOpen_ = open;
    setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    setAccessibleDescription(open ? tr("Hides these fields") : tr("Shows more fields"));
    for (FieldCell* cell : cells_)
        cell->setVisible(open);
}

} // namespace goodturn::ui
