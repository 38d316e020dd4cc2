#include "ui/fields/choice_list.h"

#include "core/book/custom_field_service.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace goodturn::ui {

ChoiceList::ChoiceList(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , list_(new QListWidget(this))
    , line_(new QLineEdit(this))
    , problem_(new ToneLabel(Tone::Alert, {}, this))
{
    list_->setAccessibleName(tr("Choices"));
    list_->setAccessibleDescription(tr("F2 renames, Alt+Up and Alt+Down move, Del removes"));
    list_->setToolTip(plainToolTip(list_->accessibleDescription()));
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    list_->installEventFilter(this);
    line_->setPlaceholderText(tr("Another choice, then Enter"));
    line_->setAccessibleName(tr("New choice"));
    line_->setMaxLength(200);
    problem_->setWordWrap(true);
    problem_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addWidget(list_, 1);
    column->addWidget(line_);
    column->addWidget(problem_);
    connect(list_, &QListWidget::itemChanged, this, &ChoiceList::rename);
    connect(line_, &QLineEdit::returnPressed, this, &ChoiceList::add);
    connect(line_, &QLineEdit::textEdited, problem_, &QWidget::hide);
}

void ChoiceList::showField(const CustomField& field)
{
    const bool isSame = field.id == field_.id;
    if (isSame && field.choices == field_.choices)
        return;
    const QString current = isSame ? currentKey() : QString();
    const int row = list_->currentRow();
    if (!isSame) {
        line_->clear();
        problem_->hide();
    }
    field_ = field;
    filling_ = true;
    list_->clear();
    for (const CustomChoice& choice : field.choices) {
        auto* item = new QListWidgetItem(choice.name, list_);
        item->setData(Qt::UserRole, choice.key);
        item->setFlags(item->flags().setFlag(Qt::ItemIsEditable, !readOnly_));
        if (choice.key == current)
            list_->setCurrentItem(item);
    }
    if (list_->currentRow() < 0 && list_->count() > 0)
        list_->setCurrentRow(std::clamp(row, 0, list_->count() - 1));
    filling_ = false;
}

void ChoiceList::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    line_->setDisabled(readOnly);
}

void ChoiceList::focusLine()
{
    line_->setFocus(Qt::OtherFocusReason);
}

QString ChoiceList::currentKey() const
{
    const QListWidgetItem* item = list_->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

bool ChoiceList::carryOut(const Act& act)
{
    const auto done = desk_.carryOut(act);
    problem_->setText(done ? QString() : done.error().message);
    problem_->setVisible(!done);
    return done.has_value();
}

/// A name that can't be given stands there until the list is shown anew: the one before comes back.
void ChoiceList::rename(QListWidgetItem* item)
{
    if (filling_)
        return;
    const QString key = item->data(Qt::UserRole).toString();
    const CustomChoice* known = field_.choice(key);
    if (!known || known->name == item->text())
        return;
    const bool done = carryOut([&, name = item->text()] {
        return desk_.book().customFields().renameChoice(field_.id, key, name);
    });
    filling_ = true;
    if (!done)
        item->setText(known->name);
    filling_ = false;
}

void ChoiceList::add()
{
    if (carryOut(
            [this] { return desk_.book().customFields().addChoice(field_.id, line_->text()); }))
        line_->clear();
}

void ChoiceList::move(int by)
{
    if (const QString key = currentKey(); !key.isEmpty())
        carryOut([&] { return desk_.book().customFields().moveChoice(field_.id, key, by); });
}

void ChoiceList::remove()
{
    const QString key = currentKey();
    const CustomChoice* choice = field_.choice(key);
    if (!choice)
        return;
    const QString name = choice->name.left(60);
    if (carryOut([&] { return desk_.book().customFields().removeChoice(field_.id, key); }))
        desk_.showStatus(
            tr("“%1” is no longer offered; what holds it keeps it. Undo brings it back.")
                .arg(name));
}

bool ChoiceList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != list_ || event->type() != QEvent::KeyPress || readOnly_)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool alt = key->modifiers().testFlag(Qt::AltModifier);
    if (alt && key->key() == Qt::Key_Up)
        move(-1);
    else if (alt && key->key() == Qt::Key_Down)
        move(1);
    else if (key->key() == Qt::Key_Delete)
        remove();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace goodturn::ui
