#pragma once

#include "core/book/backup_service.h"
#include "core/book/opened_backup.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace goodturn::ui {

class BackupFileForm;
class BackupTable;
class FilePrompts;

/// Shown in place of the pages when a book is damaged: what that means, and the three ways on.
/// None of them deletes the damaged file.
class RescuePanel : public QWidget
{
    Q_OBJECT

public:
    /// `backups` are those of the book, newest first.
    RescuePanel(FilePrompts& prompts, const QString& bookPath, const Error& error,
                std::vector<store::Backup> backups, QDate today, QWidget* parent = nullptr);
    ~RescuePanel() override;

signals:
    void salvageWanted();
    void restoreWanted(const goodturn::store::Backup& backup);
    void openedRestoreWanted(const goodturn::book::OpenedBackup& backup);
    void readOnlyWanted();
    void otherBookWanted();

private:
    QPushButton* addWay(QVBoxLayout& column, QPushButton* button, const QString& what);
    void addBackups(QVBoxLayout& column, std::vector<store::Backup> backups,
                    const QString& bookPath, QDate today);
    void addFile(QVBoxLayout& column, FilePrompts& prompts, const QString& bookPath, QDate today);
    void refresh();

    std::unique_ptr<BackupTable> table_;
    QPushButton* restore_ = nullptr;
    std::vector<QPushButton*> ways_;
    bool atWork_ = false; ///< with a file
};

} // namespace goodturn::ui
