#include "app/backup_keeper.h"

#include "ui/backups/backup_time.h"
#include "ui/backups/backups_panel.h"
#include "ui/backups/history_panel.h"
#include "ui/backups/rescue_panel.h"
#include "ui/backups/salvage_report_panel.h"
#include "ui/desk/after_paint.h"
#include "ui/dialogs/job_panel.h"

#include <QDir>
#include <QFileInfo>

namespace goodturn::app {
using ui::BackupsPanel;
using ui::HistoryPanel;
using ui::JobPanel;
using ui::MainWindow;
using ui::RescuePanel;
using ui::SalvageReportPanel;
using Mode = store::DatabaseConfig::Mode;

/// What the work after the first paint came to.
struct BackupKeeper::Findings
{
    std::optional<Error> damage;
    std::optional<Error> notBackedUp;
    QDateTime backedUpAt;
};

BackupKeeper::BackupKeeper(MainWindow& window, ui::FilePrompts& prompts,
                           std::shared_ptr<const Clock> clock, Open open)
    : window_(window)
    , prompts_(prompts)
    , clock_(std::move(clock))
    , open_(std::move(open))
{
    afterPaint_.setSingleShot(true);
    connect(&afterPaint_, &QTimer::timeout, this, &BackupKeeper::begin);
    connect(&window, &MainWindow::backUpWanted, this, &BackupKeeper::backUpNow);
    connect(&window, &MainWindow::backupsWanted, this, &BackupKeeper::showBackups);
    connect(&window, &MainWindow::historyWanted, this, &BackupKeeper::showHistory);
}

BackupKeeper::~BackupKeeper() = default;

void BackupKeeper::bookOpened()
{
    job_.reset();
    auto* paint = new ui::AfterPaint(&window_, afterPaint_);
    paint->start();
    window_.update();
}

void BackupKeeper::begin()
{
    if (!window_.hasBook())
        return;
    book::Book& book = window_.book();
    book::BackupService service(book);
    noteNewest();
    const bool due = !book.isReadOnly() && service.dueToday().value_or(false);
    const auto plan = service.plan(store::BackupReason::Daily);
    auto findings = std::make_shared<Findings>();
    job_ = std::make_unique<ui::BackgroundJob>(
        [=, path = book.path()](const book::Progress& progress) {
            book::removeDeadOpenings(path);
            const auto whole = book::checkFile(path, progress);
            if (!whole && whole.error().kind == ErrorKind::Corrupt)
                findings->damage = whole.error();
            if (!whole || !due || !plan)
                return;
            const auto made = book::carryOut(*plan, progress);
            if (made)
                findings->backedUpAt = made->manifest.madeAt;
            else if (made.error().kind != ErrorKind::Cancelled)
                findings->notBackedUp = made.error();
        });
    connect(job_.get(), &ui::BackgroundJob::finished, this, [this, findings] { settle(findings); });
    job_->start();
}

void BackupKeeper::settle(const std::shared_ptr<Findings>& findings)
{
    job_.release()->deleteLater(); // it is still telling that it has finished
    if (findings->backedUpAt.isValid())
        noteLast(findings->backedUpAt);
    if (findings->damage)
        bookIsDamaged(*findings->damage);
    else if (findings->notBackedUp)
        window_.showError(tr("Today's backup was not made"), *findings->notBackedUp,
                          {{tr("Backups…"), [this] { showBackups(); }}});
    emit settled();
}

void BackupKeeper::noteLast(const QDateTime& madeAt)
{
    window_.noteBackup(ui::lastBackupText(madeAt, clock_->today()));
}

void BackupKeeper::noteNewest()
{
    const auto newest = book::BackupService(window_.book()).newest();
    if (newest)
        noteLast(*newest ? (*newest)->manifest.madeAt : QDateTime());
}

void BackupKeeper::showBackups()
{
    if (!window_.hasBook() || window_.isBusy())
        return;
    auto* panel = new BackupsPanel(window_, prompts_);
    connect(panel, &BackupsPanel::closed, &window_, &MainWindow::closePanel);
    connect(panel, &BackupsPanel::backupsChanged, this, &BackupKeeper::noteNewest);
    connect(panel, &BackupsPanel::restoreWanted, this, [this](const store::Backup& backup) {
        restore(window_.book().path(), {backup, {}});
    });
    connect(panel, &BackupsPanel::openedRestoreWanted, this,
            [this](const book::OpenedBackup& backup) { restore(window_.book().path(), backup); });
    window_.showPanel(panel);
}

void BackupKeeper::showHistory()
{
    if (!window_.hasBook() || window_.isBusy())
        return;
    auto* panel = new HistoryPanel(window_);
    connect(panel, &HistoryPanel::closed, &window_, &MainWindow::closePanel);
    connect(panel, &HistoryPanel::busyChanged, &window_, &MainWindow::setBusy);
    connect(panel, &HistoryPanel::backupsChanged, this, &BackupKeeper::noteNewest);
    window_.showPanel(panel);
}

void BackupKeeper::backUpNow()
{
    showBackups();
    if (auto* panel = qobject_cast<BackupsPanel*>(window_.panel()))
        panel->backUpNow();
}

bool BackupKeeper::canBeRescued(const QString& path, const Error& error)
{
    if (error.kind == ErrorKind::Corrupt)
        return true;
    // A book whose head is gone looks like no book at all; its backups know it.
    return error.kind == ErrorKind::NotABook &&
           !book::backupsOf(path, {}, book::defaultBackupFolder(path)).empty();
}

void BackupKeeper::bookIsDamaged(const Error& error)
{
    window_.showError(tr("The book is damaged"), error, {{tr("What can be done…"), [this, error] {
                                                              const QString path =
                                                                  window_.book().path();
                                                              if (!window_.mayLeaveBook())
                                                                  return;
                                                              window_.closeBook();
                                                              offerRescue(path, error);
                                                          }}});
}

void BackupKeeper::offerRescue(const QString& path, const Error& error)
{
    auto* panel = new RescuePanel(prompts_, path, error,
                                  book::backupsOf(path, {}, book::defaultBackupFolder(path)),
                                  clock_->today());
    connect(panel, &RescuePanel::salvageWanted, this, [this, path] { salvage(path); });
    connect(panel, &RescuePanel::restoreWanted, this, [this, path](const store::Backup& backup) {
        restore(path, {backup, {}});
    });
    connect(panel, &RescuePanel::openedRestoreWanted, this,
            [this, path](const book::OpenedBackup& backup) { restore(path, backup); });
    connect(panel, &RescuePanel::readOnlyWanted, this, [this, path] {
        if (!open_(path, Mode::ReadOnly))
            window_.showError(tr("The book was not opened"),
                              {ErrorKind::Corrupt, tr("Too much of it is damaged to look at it. "
                                                      "Salvage it, or restore a backup.")},
                              {});
    });
    connect(panel, &RescuePanel::otherBookWanted, this, &BackupKeeper::otherBookWanted);
    window_.showPanel(panel);
}

void BackupKeeper::workOnClosedBook(const QString& title, ui::BackgroundJob::Work work,
                                    std::function<void()> done)
{
    job_.reset();
    auto* panel = new JobPanel(title, std::move(work));
    panel->countInPercent();
    connect(panel, &JobPanel::finished, this, [this, done = std::move(done)] {
        window_.closePanel();
        done();
    });
    window_.closeBook();
    window_.showPanel(panel, true);
    panel->start();
}

void BackupKeeper::restore(const QString& bookPath, const book::OpenedBackup& backup)
{
    if (!window_.mayLeaveBook())
        return;
    auto outcome = std::make_shared<Result<store::Restored>>(store::Restored());
    const book::RestoreOrder order{backup.backup.path, bookPath, clock_->today(), {}};
    workOnClosedBook(
        tr("Restoring %1").arg(QFileInfo(bookPath).fileName()),
        [outcome, order, backup](const book::Progress& progress) { // which keeps what was opened
            *outcome = book::restoreBook(order, progress);
        },
        [this, outcome, bookPath] { restored(bookPath, *outcome); });
}

void BackupKeeper::restored(const QString& bookPath, const Result<store::Restored>& outcome)
{
    if (!open_(bookPath, Mode::OpenExisting))
        return;
    if (outcome)
        window_.showNotice(tr("The book is as it was %1")
                               .arg(ui::backupTime(outcome->manifest.madeAt, clock_->today())),
                           outcome->replaced.isEmpty()
                               ? QString()
                               : tr("The book that it replaced is kept as %1.")
                                     .arg(QDir::toNativeSeparators(outcome->replaced)));
    else
        window_.showError(tr("Nothing was restored"), outcome.error(), {});
}

void BackupKeeper::salvage(const QString& bookPath)
{
    auto outcome = std::make_shared<Result<book::Salvaged>>(book::Salvaged());
    workOnClosedBook(
        tr("Salvaging %1").arg(QFileInfo(bookPath).fileName()),
        [outcome, bookPath, day = clock_->today()](const book::Progress& progress) {
            *outcome = book::salvageInPlace(bookPath, day, progress);
        },
        [this, outcome, bookPath] { salvaged(bookPath, *outcome); });
}

void BackupKeeper::salvaged(const QString& bookPath, const Result<book::Salvaged>& outcome)
{
    if (!outcome) {
        offerRescue(bookPath, outcome.error());
        window_.showError(tr("The book was not salvaged"), outcome.error(), {});
        return;
    }
    auto* panel = new SalvageReportPanel(*outcome);
    connect(panel, &SalvageReportPanel::openWanted, this,
            [this, bookPath] { open_(bookPath, Mode::OpenExisting); });
    connect(panel, &SalvageReportPanel::backupsWanted, this, [this, bookPath] {
        if (open_(bookPath, Mode::OpenExisting))
            showBackups();
    });
    window_.showPanel(panel);
}

} // namespace goodturn::app
