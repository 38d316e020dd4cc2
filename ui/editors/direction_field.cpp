#include "ui/editors/direction_field.h"

#include "core/domain/labels.h"
#include "ui/theme/format.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace goodturn::ui {

DirectionField::DirectionField(QWidget* parent)
    : QWidget(parent)
    , given_(new QPushButton(givenSign() + label(Direction::Given), this))
    , received_(new QPushButton(receivedSign() + label(Direction::Received), this))
{
    auto* group = new QButtonGroup(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 1));
    for (QPushButton* button : {given_, received_}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        group->addButton(button);
        layout->addWidget(button, 1);
        connect(button, &QPushButton::toggled, this, &DirectionField::applyColours);
        connect(button, &QPushButton::clicked, this, &DirectionField::edited);
    }
    setFocusProxy(given_);
    setValue(Direction::Given);
}

Direction DirectionField::value() const
{
    return received_->isChecked() ? Direction::Received : Direction::Given;
}

void DirectionField::setValue(Direction direction)
{
    (direction == Direction::Given ? given_ : received_)->setChecked(true);
    setFocusProxy(direction == Direction::Given ? given_ : received_);
    applyColours();
}

void DirectionField::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void DirectionField::applyColours()
{
    const Tokens tokens = tokensFor(this);
    for (QPushButton* button : {given_, received_}) {
        QPalette palette = QApplication::palette();
        const QColor ink = button == given_ ? tokens.givenText : tokens.receivedText;
        if (button->isChecked()) {
            palette.setColor(QPalette::Button, ink);
            palette.setColor(QPalette::ButtonText, palette.color(QPalette::Base));
        } else {
            palette.setColor(QPalette::ButtonText, ink);
        }
        button->setPalette(palette);
    }
}

} // namespace goodturn::ui
