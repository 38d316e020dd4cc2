#include "ui/backups/passphrase_form.h"

#include "core/book/backup_seal.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace goodturn::ui {

namespace {

QLineEdit* passwordField(QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setMaxLength(500);
    field->setMaximumWidth(grid(parent, 70));
    return field;
}

} // namespace

PassphraseForm::PassphraseForm(Purpose purpose, QWidget* parent)
    : QFrame(parent)
    , first_(passwordField(this))
    , second_(purpose == Purpose::New ? passwordField(this) : nullptr)
    , reveal_(new QCheckBox(tr("Sho&w what is typed")))
    , problem_(new ToneLabel(Tone::Alert))
    , accept_(new AccentButton(purpose == Purpose::New ? tr("Choose a folder and save…")
                                                       : tr("&Open it")))
{
    auto* what = new PlainLabel(
        purpose == Purpose::New
            ? tr("The copy can be read only with this passphrase. It is kept nowhere: without it "
                 "nobody can open the copy again, and neither can Goodturn.")
            : tr("The copy is encrypted. Type the passphrase that it was saved with."));
    what->setWordWrap(true);
    problem_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid(this, 1), 0, grid(this, 1));
    column->addWidget(what);
    column->addWidget(buildFields());
    column->addWidget(problem_);
    column->addWidget(buildButtons());
    connect(first_, &QLineEdit::textChanged, this, &PassphraseForm::refresh);
    if (second_)
        connect(second_, &QLineEdit::textChanged, this, &PassphraseForm::refresh);
    connect(reveal_, &QCheckBox::toggled, this, &PassphraseForm::reveal);
    empty();
    hide();
}

QWidget* PassphraseForm::buildFields()
{
    auto* box = new QWidget;
    auto* fields = new QFormLayout(box);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addRow(tr("&Passphrase"), first_);
    if (second_)
        fields->addRow(tr("Aga&in"), second_);
    fields->addRow(QString(), reveal_);
    return box;
}

QWidget* PassphraseForm::buildButtons()
{
    auto* bar = new QWidget;
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(accept_);
    buttons->addWidget(cancel);
    buttons->addStretch();
    connect(accept_, &QPushButton::clicked, this, &PassphraseForm::accept);
    connect(cancel, &QPushButton::clicked, this, &PassphraseForm::cancel);
    return bar;
}

void PassphraseForm::ask()
{
    empty();
    show();
    first_->setFocus();
}

void PassphraseForm::askAgain(const QString& problem)
{
    ask();
    problem_->setText(problem);
    problem_->show();
    first_->setAccessibleDescription(problem);
}

QString PassphraseForm::problem() const
{
    if (!second_)
        return {};
    const QString problem = book::passphraseProblem(first_->text());
    if (!problem.isEmpty() || first_->text() == second_->text())
        return problem;
    return second_->text().isEmpty() ? tr("Type it again.") : tr("The two are not the same.");
}

void PassphraseForm::refresh()
{
    const bool blank = first_->text().isEmpty();
    const QString problem = this->problem();
    accept_->setEnabled(!blank && problem.isEmpty());
    problem_->setText(blank ? QString() : problem);
    problem_->setVisible(!problem_->text().isEmpty());
    first_->setAccessibleDescription(problem_->text());
}

void PassphraseForm::reveal(bool shown)
{
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
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

/// Nothing of a passphrase stays in the fields, and the next one is not shown.
void PassphraseForm::empty()
{
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->clear();
    reveal_->setChecked(false);
    reveal(false);
    refresh();
}

void PassphraseForm::accept()
{
    if (!accept_->isEnabled())
        return;
    const QString passphrase = first_->text();
    empty();
    hide();
    emit given(passphrase);
}

void PassphraseForm::cancel()
{
    empty();
    hide();
    emit cancelled();
}

} // namespace goodturn::ui
