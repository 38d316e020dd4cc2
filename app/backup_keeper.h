#pragma once

#include "core/base/error.h"
#include "core/book/backup_service.h"
#include "core/book/book_rescue.h"
#include "core/book/opened_backup.h"
#include "ui/dialogs/background_job.h"
#include "ui/shell/main_window.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace goodturn::ui {
class FilePrompts;
}

namespace goodturn::app {

/// Looks after the safety of the open book: reads the file once after the first paint, makes the
/// backup of the day, says in the status bar when the last one was made, and leads through what
/// can be done for a damaged book. Long work runs on another thread.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// How the program opens a book; false when it could not.
    using Open = std::function<bool(const QString& path, store::DatabaseConfig::Mode mode)>;

    BackupKeeper(ui::MainWindow& window, ui::FilePrompts& prompts,
                 std::shared_ptr<const Clock> clock, Open open);
    ~BackupKeeper() override;

    /// The window shows another book from now on.
    void bookOpened();
    void showBackups();
    void showHistory();
    /// Makes a backup in the panel of the backups.
    void backUpNow();
    /// Shows what can be done for a book that could not be opened, or that was found damaged.
    void offerRescue(const QString& path, const Error& error);
    /// Whether a book that failed to open with this error is one to be rescued.
    static bool canBeRescued(const QString& path, const Error& error);

signals:
    /// The work that began with bookOpened() is over.
    void settled();
    void otherBookWanted();

private:
    struct Findings;

    void begin();
    void settle(const std::shared_ptr<Findings>& findings);
    void noteLast(const QDateTime& madeAt);
    void noteNewest();
    void bookIsDamaged(const Error& error);
    void restore(const QString& bookPath, const book::OpenedBackup& backup);
    void restored(const QString& bookPath, const Result<store::Restored>& outcome);
    void salvage(const QString& bookPath);
    void salvaged(const QString& bookPath, const Result<book::Salvaged>& outcome);
    /// Closes the book, shows the work, and afterwards calls `done` with no book open.
    void workOnClosedBook(const QString& title, ui::BackgroundJob::Work work,
                          std::function<void()> done);

    ui::MainWindow& window_;
    ui::FilePrompts& prompts_;
    std::shared_ptr<const Clock> clock_;
    Open open_;
    QTimer afterPaint_;
    std::unique_ptr<ui::BackgroundJob> job_;
};

} // namespace goodturn::app
