#include "ui/editors/form_fold.h"

#include "ui/editors/field_cell.h"

#include <QScrollArea>
#include <QTimer>

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
    if (open && isVisible())
        QTimer::singleShot(0, this, &FormFold::showFields); // once they have their places
}

/// Scrolls to what was opened: as much of it as there is room for, from its head on.
void FormFold::showFields()
{
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) {
            if (!cells_.empty())
                area->ensureWidgetVisible(cells_.back());
            area->ensureWidgetVisible(this);
            return;
        }
}

} // namespace goodturn::ui
