#pragma once

#include "ui/dialogs/background_job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace goodturn::ui {

/// Shows a job in the window while it runs: what is being done, how far it is, and Cancel.
class JobPanel : public QWidget
{
    Q_OBJECT

public:
    JobPanel(const QString& title, BackgroundJob::Work work, QWidget* parent = nullptr);

    void start();
    /// For work whose steps mean nothing to a person: "37 %", not "37 of 100".
    void countInPercent() { inPercent_ = true; }

signals:
    void finished();

private:
    void showProgress(qint64 done, qint64 total);
    void cancel();

    QLabel* state_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    bool inPercent_ = false;
    BackgroundJob job_;
};

} // namespace goodturn::ui
