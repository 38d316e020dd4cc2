#include "ui/fields/field_detail.h"

#include "core/book/custom_field_service.h"
#include "ui/editors/field_cell.h"
#include "ui/fields/choice_list.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace goodturn::ui {

FieldDetail::FieldDetail(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , line_(new QLineEdit)
    , name_(new FieldCell(tr("&Name"), line_))
    , type_(new ChoiceField<CustomType>)
    , holds_(new FieldCell(tr("What it &holds"), type_))
    , choices_(new ChoiceList(desk))
    , choicesCell_(new FieldCell(tr("What can be chosen"), choices_))
{
    line_->setMaxLength(200);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 3));
    for (QWidget* cell : {name_, holds_})
        cell->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(name_);
    column->addWidget(holds_);
    column->addWidget(choicesCell_, 1);
    column->addWidget(makeActs());
    column->addStretch();
    connect(line_, &QLineEdit::editingFinished, this, &FieldDetail::rename);
    connect(type_, &QComboBox::activated, this, &FieldDetail::changeType);
}

QWidget* FieldDetail::makeActs()
{
    auto* acts = new QWidget;
    up_ = new QPushButton(tr("Move &up"));
    up_->setToolTip(tr("Alt+Up"));
    down_ = new QPushButton(tr("Move &down"));
    down_->setToolTip(tr("Alt+Down"));
    remove_ = new QPushButton(tr("&Remove"));
    remove_->setToolTip(tr("Puts the field in the trash; what is written in it stays, and Undo "
                           "brings it back"));
    auto* row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(acts, 2));
    for (QPushButton* button : {up_, down_, remove_}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(up_, &QPushButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { emit moveWanted(1); });
    connect(remove_, &QPushButton::clicked, this, &FieldDetail::removeWanted);
    return acts;
}

/// What is being typed stays while something else of the same field changes.
void FieldDetail::showField(const CustomField& field, qint64 used)
{
    const bool isTyped = field.id == field_.id && line_->isModified() && line_->hasFocus();
    if (!isTyped) {
        line_->setText(field.name);
        line_->setCursorPosition(0);
        name_->clearError();
    }
    field_ = field;
    type_->setValue(field.type);
    const bool readOnly = desk_.book().isReadOnly();
    line_->setReadOnly(readOnly);
    type_->setDisabled(readOnly || used > 0);
    holds_->clearError();
    holds_->setHint(
        used == 0 ? QString()
        : used == 1
            ? tr("Written in 1 record, so it stays what it is.")
            : tr("Written in %1 records, so it stays what it is.").arg(QLocale().toString(used)));
    choices_->setReadOnly(readOnly);
    choices_->showField(field);
    choicesCell_->setVisible(field.isChosen());
    for (QPushButton* button : {up_, down_, remove_})
        button->setDisabled(readOnly);
}

void FieldDetail::focusName()
{
    line_->setFocus(Qt::OtherFocusReason);
    line_->selectAll();
}

void FieldDetail::focusChoices()
{
    choices_->focusLine();
}

void FieldDetail::rename()
{
    const QString typed = line_->text();
    if (!line_->isModified() || typed == field_.name || !field_.id.isValid())
        return;
    line_->setModified(false);
    const auto done =
        desk_.carryOut([&] { return desk_.book().customFields().rename(field_.id, typed); });
    name_->setError(done ? QString() : done.error().message);
}

void FieldDetail::changeType()
{
    if (type_->value() == field_.type)
        return;
    const auto done = desk_.carryOut(
        [&] { return desk_.book().customFields().setType(field_.id, type_->value()); });
    if (!done)
        type_->setValue(field_.type);
    holds_->setError(done ? QString() : done.error().message);
}

} // namespace goodturn::ui
