#include "ui/pages/accounts/empty_state.h"

#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/act_button.h"
#include "ui/theme/tokens.h"

#include <QVBoxLayout>

namespace goodturn::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , title_(new ToneLabel(Tone::Heading))
    , text_(new ToneLabel(Tone::Body))
    , button_(new ActButton({}, ActButton::Weight::Accent))
{
    for (ToneLabel* label : {title_, text_}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    const int edge = grid(this, 6);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(grid(this, 2));
    column->addStretch(2);
    column->addWidget(title_);
    column->addWidget(text_);
    column->addSpacing(grid(this, 2));
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(button_, &QPushButton::clicked, this, &EmptyState::stepTaken);
}

void EmptyState::setWords(const QString& title, const QString& text, const QString& step)
{
    title_->setText(title);
    text_->setText(text);
    button_->setText(step);
    button_->setVisible(!step.isEmpty());
}

} // namespace goodturn::ui
