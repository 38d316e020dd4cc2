#pragma once

#include "core/book/backup_service.h"
#include "core/book/opened_backup.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace goodturn::ui {

class BackupFileForm;
class BackupSettingsForm;
class BackupTable;
class FilePrompts;
class JobLine;
class PassphraseForm;

/// The backups of the open book: what each holds, making one now, restoring one, saving one
/// encrypted to carry it elsewhere, reading one whole, and where they go.
class BackupsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The book of the desk stays open while the panel is shown.
    BackupsPanel(Desk& desk, FilePrompts& prompts, QWidget* parent = nullptr);
    ~BackupsPanel() override;

    /// Makes a backup, as the button does.
    void backUpNow();

signals:
    /// The person wants this backup in the place of the book.
    void restoreWanted(const goodturn::store::Backup& backup);
    /// The same for one from a file elsewhere.
    void openedRestoreWanted(const goodturn::book::OpenedBackup& backup);
    /// The list is another one than before.
    void backupsChanged();
    void closed();

private:
    QWidget* buildHead();
    QWidget* buildActs();
    void connectParts();
    void escape();
    void refresh();
    void refreshActs();
    void restore();
    void askForPassphrase();
    void saveSealed(const QString& passphrase);
    void check();
    void save(const book::BackupSettings& settings);
    QString restoreText() const;
    bool isOwn(const store::BackupManifest& manifest) const;

    Desk& desk_;
    FilePrompts& prompts_;
    std::unique_ptr<BackupTable> table_;
    JobLine* job_;
    PassphraseForm* passphrase_;
    BackupFileForm* file_;
    BackupSettingsForm* settings_;
    QLabel* state_;
    QLabel* what_;
    QPushButton* now_;
    QPushButton* restore_;
    QPushButton* fromFile_;
    QPushButton* seal_;
    QPushButton* check_;
    QPushButton* done_;
};

} // namespace goodturn::ui
