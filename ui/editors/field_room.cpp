#include "ui/editors/field_room.h"

#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace goodturn::ui {

namespace {

void giveRoomTo(QLineEdit& line, int side)
{
    const bool isWithin = qobject_cast<QComboBox*>(line.parent()) != nullptr ||
                          qobject_cast<QSpinBox*>(line.parent()) != nullptr;
    if (!isWithin)
        line.setTextMargins(side, side / 2, std::max(side, line.textMargins().right()), side / 2);
}

bool isBox(const QWidget* part)
{
    const auto* button = qobject_cast<const QPushButton*>(part);
    return qobject_cast<const QComboBox*>(part) != nullptr ||
           qobject_cast<const QSpinBox*>(part) != nullptr || (button && !button->isFlat());
}

} // namespace

void giveRoom(QWidget* field)
{
    const int side = grid(field, 1);
    QLineEdit roomy;
    giveRoomTo(roomy, side);
    const int height = roomy.sizeHint().height();
    QList<QWidget*> parts = field->findChildren<QWidget*>();
    parts << field;
    for (QWidget* part : parts) {
        if (auto* line = qobject_cast<QLineEdit*>(part))
            giveRoomTo(*line, side);
        else if (isBox(part))
            part->setMinimumHeight(height);
    }
}

} // namespace goodturn::ui
