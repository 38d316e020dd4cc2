#pragma once

#include "core/book/backup_service.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace goodturn::ui {

class FilePrompts;

/// Where a book's backups go and how many stay. Each change is told at once.
class BackupSettingsForm : public QWidget
{
    Q_OBJECT

public:
    BackupSettingsForm(FilePrompts& prompts, const QString& bookPath, QWidget* parent = nullptr);

    void show(const book::BackupSettings& settings);
    const book::BackupSettings& settings() const { return settings_; }

signals:
    void changed(const goodturn::book::BackupSettings& settings);

private:
    QWidget* buildPlace();
    QWidget* buildCounts();
    QSpinBox* countField(const QString& name, int store::RotationCounts::*count);
    void setFolder(const QString& folder);
    void showFolder();

    FilePrompts& prompts_;
    QString default_;
    book::BackupSettings settings_;
    QLabel* folder_;
    QLabel* disk_;
    QLabel* note_;
    QPushButton* usual_;
    std::vector<std::pair<QSpinBox*, int store::RotationCounts::*>> counts_;
};

} // namespace goodturn::ui
