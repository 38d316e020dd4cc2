#include "ui/pages/accounts/compare_line.h"

#include "ui/desk/desk.h"
#include "ui/editors/record_picker.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace goodturn::ui {

CompareLine::CompareLine(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , picker_(makeAccountPicker(desk, this))
{
    auto* name = new PlainLabel(tr("Compare with"));
    name->setBuddy(picker_);
    picker_->setAccessibleName(tr("Account to compare with"));
    auto* stop = new LinkButton(tr("Cancel"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addWidget(name);
    row->addWidget(picker_, 1);
    row->addWidget(stop);
    hide();
    connect(picker_, &RecordPicker::edited, this, &CompareLine::take);
    connect(picker_, &QLineEdit::returnPressed, picker_, &RecordPicker::settle);
    connect(stop, &LinkButton::clicked, this, &CompareLine::leave);
}

void CompareLine::ask()
{
    picker_->setChosen(std::nullopt, QString());
    show();
    picker_->setFocus();
}

void CompareLine::take()
{
    const auto account = picker_->chosen();
    if (!account)
        return;
    leave();
    emit chosen(AccountId(*account));
}

void CompareLine::leave()
{
    hide();
    emit left();
}

void CompareLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace goodturn::ui
