#pragma once

#include "core/book/opened_backup.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace goodturn::ui {

class FilePrompts;
class JobLine;
class PassphraseForm;
class ToneLabel;

/// Restoring from a file that lies anywhere on the disk, step by step inside a panel: the file, its
/// passphrase if it is encrypted, reading it whole, what it holds, and only then the restoring.
/// Hidden while nothing is asked.
class BackupFileForm : public QFrame
{
    Q_OBJECT

public:
    /// Says about a backup that it is none of the book which it is to replace.
    using IsOwn = std::function<bool(const store::BackupManifest& manifest)>;

    BackupFileForm(FilePrompts& prompts, const QString& bookPath, QDate today, IsOwn isOwn,
                   QWidget* parent = nullptr);
    ~BackupFileForm() override;

    /// Asks for the file and goes on from there.
    void ask();
    /// Lets go of the file; not while it is being read.
    void cancel();
    /// Between the choice of a file and the end of it.
    bool isAtWork() const { return atWork_; }

signals:
    void restoreWanted(const goodturn::book::OpenedBackup& backup);
    /// Work with a file began or ended.
    void atWorkChanged();

private:
    QWidget* buildPreview();
    void setAtWork(bool atWork);
    void open(const QString& passphrase);
    void opened(const Result<book::OpenedBackup>& outcome);
    void showBackup();
    void showProblem(const Error& error);
    void restore();

    FilePrompts& prompts_;
    QString bookPath_;
    QDate today_;
    IsOwn isOwn_;
    QString path_;
    book::OpenedBackup backup_;
    bool atWork_ = false;
    ToneLabel* file_;
    ToneLabel* problem_;
    PassphraseForm* passphrase_;
    JobLine* job_;
    QWidget* preview_;
    QLabel* made_;
    QLabel* holds_;
    ToneLabel* foreign_;
    QLabel* kept_;
    QPushButton* restore_;
    QPushButton* another_;
    QPushButton* cancel_;
};

} // namespace goodturn::ui
