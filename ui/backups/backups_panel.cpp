#include "ui/backups/backups_panel.h"

#include "core/book/backup_seal.h"
#include "core/book/book.h"
#include "core/book/book_rescue.h"
#include "ui/backups/backup_file_form.h"
#include "ui/backups/backup_settings_form.h"
#include "ui/backups/backup_table.h"
#include "ui/backups/backup_time.h"
#include "ui/backups/passphrase_form.h"
#include "ui/backups/scroll_column.h"
#include "ui/dialogs/file_prompts.h"
#include "ui/dialogs/job_line.h"
#include "ui/editors/tone_label.h"
#include "ui/pages/accounts/record_table.h"
#include "ui/theme/accent_button.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QDir>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace goodturn::ui {
using store::Backup;

BackupsPanel::BackupsPanel(Desk& desk, FilePrompts& prompts, QWidget* parent)
    : QWidget(parent)
    , desk_(desk)
    , prompts_(prompts)
    , table_(std::make_unique<BackupTable>(this))
    , job_(new JobLine)
    , passphrase_(new PassphraseForm(PassphraseForm::Purpose::New))
    , file_(new BackupFileForm(prompts, desk.book().path(), desk.book().clock().today(),
                               [this](const store::BackupManifest& one) { return isOwn(one); }))
    , settings_(new BackupSettingsForm(prompts, desk.book().path()))
{
    auto* column = (new ScrollColumn(this))->column();
    column->addWidget(buildHead());
    column->addWidget(table_->widget(), 1);
    column->addWidget(buildActs());
    column->addWidget(passphrase_);
    column->addWidget(file_);
    column->addWidget(job_);
    column->addSpacing(grid(this, 2));
    column->addWidget(new ToneLabel(Tone::Heading, tr("Where they go, and how many stay")));
    column->addWidget(settings_);
    setFocusProxy(table_->widget());
    connectParts();
    refresh();
}

BackupsPanel::~BackupsPanel() = default;

void BackupsPanel::connectParts()
{
    connect(table_->widget()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupsPanel::refreshActs);
    connect(job_, &JobLine::runningChanged, this, &BackupsPanel::refreshActs);
    connect(passphrase_, &PassphraseForm::given, this, &BackupsPanel::saveSealed);
    connect(passphrase_, &PassphraseForm::cancelled, this, [this] {
        refreshActs();
        seal_->setFocus();
    });
    connect(file_, &BackupFileForm::restoreWanted, this, &BackupsPanel::openedRestoreWanted);
    connect(file_, &BackupFileForm::atWorkChanged, this, [this] {
        refreshActs();
        if (!file_->isAtWork())
            fromFile_->setFocus();
    });
    connect(settings_, &BackupSettingsForm::changed, this, &BackupsPanel::save);
    auto* key = new QShortcut(Qt::Key_Escape, this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &BackupsPanel::escape);
    setTabOrder(table_->widget(), restore_);
    setTabOrder(restore_, fromFile_);
    setTabOrder(fromFile_, seal_);
    setTabOrder(seal_, check_);
}

/// One step back: what is being asked first, then the panel.
void BackupsPanel::escape()
{
    if (file_->isAtWork())
        file_->cancel();
    else if (!passphrase_->isHidden())
        passphrase_->cancel();
    else
        emit closed();
}

QWidget* BackupsPanel::buildHead()
{
    auto* head = new QWidget;
    state_ = new ToneLabel(Tone::Muted);
    state_->setWordWrap(true);
    now_ = new AccentButton(tr("&Back up now"));
    done_ = new QPushButton(tr("&Close"));
    connect(now_, &QPushButton::clicked, this, &BackupsPanel::backUpNow);
    connect(done_, &QPushButton::clicked, this, &BackupsPanel::closed);
    auto* words = new QVBoxLayout;
    words->setSpacing(grid(this, 1));
    words->addWidget(new ToneLabel(Tone::Title, tr("Backups of %1").arg(desk_.book().fileName())));
    words->addWidget(state_);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this, 2));
    row->addLayout(words, 1);
    row->addWidget(now_, 0, Qt::AlignTop);
    row->addWidget(done_, 0, Qt::AlignTop);
    return head;
}

QWidget* BackupsPanel::buildActs()
{
    auto* acts = new QWidget;
    what_ = new ToneLabel(Tone::Muted);
    what_->setWordWrap(true);
    restore_ = new QPushButton(tr("&Restore"));
    fromFile_ = new QPushButton(tr("Restore from a fi&le…"));
    fromFile_->setToolTip(plainToolTip(tr("Any backup on this computer or on a stick, also an "
                                          "encrypted one.")));
    seal_ = new QPushButton(tr("&Save an encrypted copy…"));
    check_ = new QPushButton(tr("Chec&k again"));
    check_->setToolTip(plainToolTip(tr("Reads the backup whole and compares it with what it was "
                                       "when it was made.")));
    connect(restore_, &QPushButton::clicked, this, &BackupsPanel::restore);
    connect(fromFile_, &QPushButton::clicked, file_, &BackupFileForm::ask);
    connect(seal_, &QPushButton::clicked, this, &BackupsPanel::askForPassphrase);
    connect(check_, &QPushButton::clicked, this, &BackupsPanel::check);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(grid(this, 2));
    buttons->addWidget(restore_);
    buttons->addWidget(fromFile_);
    buttons->addWidget(seal_);
    buttons->addWidget(check_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(acts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(this, 2));
    column->addLayout(buttons);
    column->addWidget(what_);
    return acts;
}

void BackupsPanel::refresh()
{
    book::BackupService service(desk_.book());
    const auto backups = service.list();
    const auto settings = service.settings();
    if (!backups || !settings) {
        desk_.showError(tr("The backups can't be listed"),
                        backups ? settings.error() : backups.error());
        return;
    }
    const QDate today = desk_.book().clock().today();
    const auto newest = service.newest();
    const bool any = newest && newest->has_value();
    QString last = lastBackupText(any ? (*newest)->manifest.madeAt : QDateTime(), today);
    last.replace(0, 1, last.left(1).toUpper());
    state_->setText(tr("%1. One is made every day at the first start, before an import, and "
                       "before the book is brought up to date.")
                        .arg(last));
    settings_->show(*settings);
    table_->show(*backups, today);
    refreshActs();
}

void BackupsPanel::refreshActs()
{
    const auto chosen = table_->chosen();
    const bool idle = !job_->isRunning() && !file_->isAtWork();
    const bool sound = chosen && chosen->manifest.problem.isEmpty();
    const bool writable = !desk_.book().isReadOnly();
    now_->setEnabled(idle);
    restore_->setEnabled(idle && sound && writable);
    fromFile_->setEnabled(idle && writable && passphrase_->isHidden());
    seal_->setEnabled(idle && sound && passphrase_->isHidden());
    check_->setEnabled(idle && chosen.has_value());
    settings_->setEnabled(idle && writable);
    what_->setText(restoreText());
    what_->setVisible(!file_->isAtWork());
}

QString BackupsPanel::restoreText() const
{
    const auto chosen = table_->chosen();
    if (!chosen)
        return {};
    if (!chosen->manifest.problem.isEmpty())
        return tr("This backup is damaged, so it can't be restored: %1")
            .arg(chosen->manifest.problem);
    const QDate today = desk_.book().clock().today();
    return tr("Restore puts the book back to %1 and opens it. The book as it is now stays beside "
              "it as “%2”.")
        .arg(backupTime(chosen->manifest.madeAt, today),
             book::replacedName(desk_.book().path(), today));
}

bool BackupsPanel::isOwn(const store::BackupManifest& manifest) const
{
    return book::BackupService(desk_.book()).isOwn(manifest).value_or(false);
}

void BackupsPanel::backUpNow()
{
    const auto plan = book::BackupService(desk_.book()).plan(store::BackupReason::OnDemand);
    if (!plan || job_->isRunning())
        return;
    auto outcome = std::make_shared<Result<Backup>>(Backup());
    job_->run(
        tr("Backing up…"),
        [plan = *plan, outcome](const book::Progress& progress) {
            *outcome = book::carryOut(plan, progress);
        },
        [this, outcome] {
            refresh();
            emit backupsChanged();
            if (*outcome)
                desk_.showStatus(tr("Backed up and read back whole."));
            else if (outcome->error().kind != ErrorKind::Cancelled)
                desk_.showError(tr("The backup was not made"), outcome->error());
        });
}

void BackupsPanel::restore()
{
    if (const auto chosen = table_->chosen())
        emit restoreWanted(*chosen);
}

void BackupsPanel::askForPassphrase()
{
    passphrase_->ask();
    refreshActs();
}

void BackupsPanel::saveSealed(const QString& passphrase)
{
    refreshActs();
    const auto chosen = table_->chosen();
    const QString folder =
        prompts_.folder(window(), tr("Folder for the encrypted copy"), QDir::homePath());
    if (!chosen || folder.isEmpty())
        return;
    auto outcome = std::make_shared<Result<QString>>(QString());
    job_->run(
        tr("Encrypting…"),
        [=, path = chosen->path](const book::Progress& progress) {
            *outcome = book::saveSealed(path, passphrase, folder, progress);
        },
        [this, outcome] {
            if (*outcome)
                desk_.showStatus(tr("Saved as %1").arg(QDir::toNativeSeparators(**outcome)));
            else if (outcome->error().kind != ErrorKind::Cancelled)
                desk_.showError(tr("The copy was not saved"), outcome->error());
        });
}

void BackupsPanel::check()
{
    const auto chosen = table_->chosen();
    if (!chosen)
        return;
    auto outcome = std::make_shared<Result<store::BackupManifest>>(store::BackupManifest());
    job_->run(
        tr("Reading the backup…"),
        [outcome, path = chosen->path, now = desk_.book().clock().nowUtc()](
            const book::Progress& progress) { *outcome = book::checkBackup(path, now, progress); },
        [this, outcome] {
            refresh();
            emit backupsChanged();
            if (*outcome)
                desk_.showStatus(tr("The backup is sound."));
            else if (outcome->error().kind != ErrorKind::Cancelled)
                desk_.showError(tr("The backup is not sound"), outcome->error());
        });
}

void BackupsPanel::save(const book::BackupSettings& settings)
{
    const auto saved = book::BackupService(desk_.book()).setSettings(settings);
    if (!saved)
        desk_.showError(tr("The settings were not saved"), saved.error());
    refresh();
    emit backupsChanged();
}

} // namespace goodturn::ui
