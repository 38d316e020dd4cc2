#include "ui/editors/form_changes.h"

#include "ui/editors/field_cell.h"
#include "ui/editors/worth_field.h"
#include "ui/photo/photo_field.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace goodturn::ui {

QStringList fieldStates(const QWidget* form)
{
    QStringList states;
    for (const QWidget* child : form->findChildren<QWidget*>()) {
        if (const auto* line = qobject_cast<const QLineEdit*>(child))
            states << line->text();
        else if (const auto* note = qobject_cast<const QPlainTextEdit*>(child))
            states << note->toPlainText();
        else if (const auto* combo = qobject_cast<const QComboBox*>(child))
            states << combo->currentText();
        else if (const auto* photo = qobject_cast<const PhotoField*>(child))
            states << photo->key().toString();
        else if (const auto* worth = qobject_cast<const WorthField*>(child))
            states << QString::number(int(worth->value()));
        else if (const auto* button = qobject_cast<const QAbstractButton*>(child))
            states << button->text() + QString::number(button->isChecked());
    }
    return states;
}

QWidget* firstToFill(const std::vector<FieldCell*>& cells)
{
    for (const FieldCell* cell : cells) {
        const auto* line = qobject_cast<const QLineEdit*>(cell->field());
        const bool isFolded = cell->parentWidget() && cell->isHidden();
        if (line && line->text().isEmpty() && line->isEnabled() && !isFolded)
            return cell->field();
    }
    return cells.front()->field();
}

} // namespace goodturn::ui
