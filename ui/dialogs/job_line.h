#pragma once

#include "ui/dialogs/background_job.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace goodturn::ui {

/// Work of a few seconds inside a panel: one line with what is being done, how far it is, and
/// Cancel. Hidden while nothing is done.
class JobLine : public QWidget
{
    Q_OBJECT

public:
    explicit JobLine(QWidget* parent = nullptr);

    /// Work that ends before is not shown at all. Usually 0.
    void setPatience(std::chrono::milliseconds patience);
    bool isRunning() const { return job_ != nullptr; }
    /// Runs the work on another thread, then `done` on this one. One at a time.
    void run(const QString& what, BackgroundJob::Work work, std::function<void()> done);
    /// Asks the work to stop; `done` follows.
    void cancel();

signals:
    /// Work began or ended.
    void runningChanged();

private:
    void showProgress(qint64 done, qint64 total);
    void finish();

    QLabel* what_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    QTimer patience_;
    std::unique_ptr<BackgroundJob> job_;
    std::function<void()> done_;
};

} // namespace goodturn::ui
