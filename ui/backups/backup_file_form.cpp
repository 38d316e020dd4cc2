#include "ui/backups/backup_file_form.h"

#include "core/book/backup_words.h"
#include "core/book/book_rescue.h"
#include "ui/backups/backup_time.h"
#include "ui/backups/passphrase_form.h"
#include "ui/dialogs/file_prompts.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/tone_label.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/tokens.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace goodturn::ui {

BackupFileForm::BackupFileForm(FilePrompts& prompts, const QString& bookPath, QDate today,
                               IsOwn isOwn, QWidget* parent)
    : QFrame(parent)
    , prompts_(prompts)
    , bookPath_(bookPath)
    , today_(today)
    , isOwn_(std::move(isOwn))
    , file_(new ToneLabel(Tone::Heading))
    , problem_(new ToneLabel(Tone::Alert))
    , passphrase_(new PassphraseForm(PassphraseForm::Purpose::Known))
    , job_(new JobLine)
    , preview_(buildPreview())
    , another_(new QPushButton(tr("Choose &another file…")))
    , cancel_(new QPushButton(tr("Cancel")))
{
    problem_->setWordWrap(true);
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid(this, 2));
    for (QPushButton* button : {restore_, another_, cancel_})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid(this, 1), 0, grid(this, 1));
    column->setSpacing(grid(this, 2));
    for (QWidget* part :
         {static_cast<QWidget*>(file_), static_cast<QWidget*>(problem_),
          static_cast<QWidget*>(passphrase_), static_cast<QWidget*>(job_), preview_})
        column->addWidget(part);
    column->addLayout(buttons);
    connect(passphrase_, &PassphraseForm::given, this, &BackupFileForm::open);
    connect(passphrase_, &PassphraseForm::cancelled, this, &BackupFileForm::cancel);
    connect(restore_, &QPushButton::clicked, this, &BackupFileForm::restore);
    connect(another_, &QPushButton::clicked, this, &BackupFileForm::ask);
    connect(cancel_, &QPushButton::clicked, this, &BackupFileForm::cancel);
    hide();
}

BackupFileForm::~BackupFileForm() = default;

QWidget* BackupFileForm::buildPreview()
{
    auto* preview = new QWidget;
    made_ = paragraph(Tone::Body);
    holds_ = paragraph(Tone::Body);
    foreign_ = new ToneLabel(Tone::Alert);
    foreign_->setWordWrap(true);
    kept_ = paragraph(Tone::Muted);
    restore_ = new AccentButton(tr("Restore &this backup"));
    auto* facts = new QFormLayout;
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setHorizontalSpacing(grid(this, 3));
    facts->addRow(new ToneLabel(Tone::Muted, tr("Made")), made_);
    facts->addRow(new ToneLabel(Tone::Muted, tr("Holds")), holds_);
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addLayout(facts);
    column->addWidget(foreign_);
    column->addWidget(kept_);
    return preview;
}

void BackupFileForm::ask()
{
    const QString start = path_.isEmpty() ? QDir::homePath() : QFileInfo(path_).absolutePath();
    const QString path = prompts_.backupFile(window(), start);
    if (path.isEmpty())
        return;
    path_ = path;
    backup_ = {};
    file_->setText(tr("Restore from %1").arg(QFileInfo(path).fileName()));
    file_->setElided(true);
    file_->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
    for (QWidget* part :
         {static_cast<QWidget*>(problem_), preview_, static_cast<QWidget*>(restore_),
          static_cast<QWidget*>(another_), static_cast<QWidget*>(cancel_)})
        part->hide();
    passphrase_->hide();
    setAtWork(true);
    if (book::isSealedBackup(path))
        passphrase_->ask();
    else
        open({});
}

void BackupFileForm::setAtWork(bool atWork)
{
    atWork_ = atWork;
    setVisible(atWork);
    emit atWorkChanged();
}

void BackupFileForm::open(const QString& passphrase)
{
    auto outcome = std::make_shared<Result<book::OpenedBackup>>(book::OpenedBackup());
    job_->run(
        passphrase.isEmpty() ? tr("Reading it whole…") : tr("Decrypting and reading it whole…"),
        [outcome, path = path_, passphrase, bookPath = bookPath_](const book::Progress& progress) {
            *outcome = book::openBackup(path, passphrase, bookPath, progress);
        },
        [this, outcome] { opened(*outcome); });
    job_->setFocus(Qt::OtherFocusReason);
}

void BackupFileForm::opened(const Result<book::OpenedBackup>& outcome)
{
    if (outcome) {
        backup_ = *outcome;
        showBackup();
    } else if (outcome.error().kind == ErrorKind::Cancelled) {
        cancel();
    } else if (outcome.error().kind == ErrorKind::InvalidInput) {
        passphrase_->askAgain(outcome.error().message);
    } else {
        showProblem(outcome.error());
    }
}

void BackupFileForm::showBackup()
{
    const store::BackupManifest& manifest = backup_.backup.manifest;
    made_->setText(tr("%1, of %2")
                       .arg(QLocale().toString(manifest.madeAt.toLocalTime(), QLocale::LongFormat),
                            manifest.bookName));
    holds_->setText(book::wholeContentText(manifest.counts));
    foreign_->setText(tr("This is a backup of another book. Restoring puts that one in the place "
                         "of %1.")
                          .arg(QFileInfo(bookPath_).fileName()));
    foreign_->setVisible(!isOwn_(manifest));
    kept_->setText(tr("It was read whole and is sound. The book that it replaces stays beside it "
                      "as “%1”.")
                       .arg(book::replacedName(bookPath_, today_)));
    preview_->show();
    restore_->show();
    another_->show();
    cancel_->show();
    restore_->setFocus(Qt::OtherFocusReason);
}

void BackupFileForm::showProblem(const Error& error)
{
    problem_->setText(error.detail.isEmpty() ? error.message
                                             : tr("%1 (%2)").arg(error.message, error.detail));
    problem_->show();
    another_->show();
    cancel_->show();
    another_->setFocus(Qt::OtherFocusReason);
}

void BackupFileForm::restore()
{
    emit restoreWanted(backup_);
}

void BackupFileForm::cancel()
{
    if (job_->isRunning())
        return; // which has its own Cancel
    backup_ = {};
    setAtWork(false);
}

} // namespace goodturn::ui
