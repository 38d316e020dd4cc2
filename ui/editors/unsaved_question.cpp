#include "ui/editors/unsaved_question.h"

#include "ui/editors/tone_label.h"
#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace goodturn::ui {

UnsavedQuestion::UnsavedQuestion(QWidget* parent)
    : QWidget(parent)
    , leave_(new QPushButton(tr("Close &without saving")))
    , stay_(new QPushButton(tr("Keep editing")))
{
    stay_->setToolTip(tr("Esc"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addWidget(new ToneLabel(Tone::Heading, tr("The changes are not saved.")));
    row->addWidget(leave_);
    row->addWidget(stay_);
    row->addStretch();
    connect(leave_, &QPushButton::clicked, this, &UnsavedQuestion::leaveWanted);
    connect(stay_, &QPushButton::clicked, this, [this] {
        hide();
        emit stayWanted();
    });
    hide();
}

void UnsavedQuestion::ask()
{
    show();
    stay_->setFocus(Qt::OtherFocusReason);
}

QList<QWidget*> UnsavedQuestion::buttons() const
{
    return {leave_, stay_};
}

} // namespace goodturn::ui
