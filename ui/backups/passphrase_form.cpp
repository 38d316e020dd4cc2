#include "ui/backups/passphrase_form.h"

#include "core/book/backup_seal.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace goodturn::ui {

namespace {

QLineEdit* passwordField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(500);
    field->setMaximumWidth(grid(parent, 70));
    return field;
}

} // namespace

PassphraseForm::PassphraseForm(QWidget* parent)
    : QFrame(parent)
    , first_(passwordField(this))
    , second_(passwordField(this))
    , problem_(new ToneLabel(Tone::Muted))
    , save_(new AccentButton(tr("Choose a folder and save…")))
{
    auto* what = new PlainLabel(
        tr("The copy can be read only with this passphrase. It is kept nowhere: without it nobody "
           "can open the copy again, and neither can Goodturn."));
    what->setWordWrap(true);
    auto* fields = new QFormLayout;
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addRow(tr("&Passphrase"), first_);
    fields->addRow(tr("Aga&in"), second_);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save_);
    buttons->addWidget(cancel);
    buttons->addWidget(problem_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid(this, 1), 0, grid(this, 1));
    column->addWidget(what);
    column->addLayout(fields);
    column->addLayout(buttons);
    connect(first_, &QLineEdit::textChanged, this, &PassphraseForm::refresh);
    connect(second_, &QLineEdit::textChanged, this, &PassphraseForm::refresh);
    connect(save_, &QPushButton::clicked, this, &PassphraseForm::accept);
    connect(cancel, &QPushButton::clicked, this, &PassphraseForm::cancel);
    refresh();
    hide();
}

void PassphraseForm::ask()
{
    first_->clear();
    second_->clear();
    show();
    first_->setFocus();
}

void PassphraseForm::refresh()
{
    QString problem = book::passphraseProblem(first_->text());
    if (problem.isEmpty() && first_->text() != second_->text())
        problem =
            second_->text().isEmpty() ? tr("Type it again.") : tr("The two are not the same.");
    save_->setEnabled(problem.isEmpty());
    problem_->setText(first_->text().isEmpty() ? QString() : problem);
}

void PassphraseForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void PassphraseForm::accept()
{
    if (!save_->isEnabled())
        return;
    const QString passphrase = first_->text();
    first_->clear();
    second_->clear();
    hide();
    emit given(passphrase);
}

void PassphraseForm::cancel()
{
    first_->clear();
    second_->clear();
    hide();
    emit cancelled();
}

} // namespace goodturn::ui
