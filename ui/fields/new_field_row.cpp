#include "ui/fields/new_field_row.h"

#include "core/book/custom_field_service.h"
#include "ui/editors/field_room.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace goodturn::ui {

NewFieldRow::NewFieldRow(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , name_(new QLineEdit)
    , type_(new ChoiceField<CustomType>)
    , add_(new AccentButton(tr("&Add")))
    , problem_(new ToneLabel(Tone::Alert))
{
    name_->setPlaceholderText(tr("Name of a new field"));
    name_->setAccessibleName(tr("Name of a new field"));
    name_->setMaxLength(200);
    type_->setAccessibleName(tr("What the new field holds"));
    type_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    giveRoom(name_);
    problem_->setWordWrap(true);
    problem_->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(this, 2));
    row->addWidget(name_, 1);
    row->addWidget(type_);
    row->addWidget(add_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 1));
    column->addLayout(row);
    column->addWidget(problem_);
    connect(add_, &QPushButton::clicked, this, &NewFieldRow::add);
    connect(name_, &QLineEdit::returnPressed, this, &NewFieldRow::add);
    connect(name_, &QLineEdit::textEdited, problem_, &QWidget::hide);
    setFocusProxy(name_);
}

void NewFieldRow::setKind(RecordKind of)
{
    of_ = of;
    problem_->hide();
}

void NewFieldRow::setReadOnly(bool readOnly)
{
    for (QWidget* part : std::initializer_list<QWidget*>{name_, type_, add_})
        part->setDisabled(readOnly);
}

void NewFieldRow::add()
{
    CustomField made;
    const auto act = [&]() -> Result<void> {
        GT_ASSIGN(made, desk_.book().customFields().add(of_, name_->text(), type_->value()));
        return {};
    };
    const auto done = desk_.carryOut(act);
    problem_->setText(done ? QString() : done.error().message);
    problem_->setVisible(!done);
    if (!done) {
        name_->setFocus(Qt::OtherFocusReason);
        return;
    }
    name_->clear();
    emit added(made.id.value(), made.isChosen());
}

} // namespace goodturn::ui
