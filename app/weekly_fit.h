#pragma once

#include "core/base/result.h"
#include "ui/dialogs/background_job.h"
#include "ui/shell/main_window.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <memory>

namespace goodturn::app {

/// Fits the model to the open book once a week, where the book is set so: a while after it was
/// opened, and when a day begins. It waits while a panel or other work has the window, runs on
/// another thread, and says so when it changed the model.
class WeeklyFit : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualRestMs = 5000;

    /// Looks whether a fit is due once nothing changed on the whole for `restMs`.
    explicit WeeklyFit(ui::MainWindow& window, int restMs = usualRestMs);
    ~WeeklyFit() override;

    /// The window shows another book from now on.
    void bookOpened();
    bool isRunning() const { return job_ != nullptr; }

signals:
    /// It was looked whether a fit is due; where one was, it is over.
    void settled();

private:
    void look();
    void start();
    void finish(const Result<bool>& outcome);
    /// The book closes: the work on it ends first.
    void stop();

    ui::MainWindow& window_;
    QTimer rest_;
    std::unique_ptr<ui::BackgroundJob> job_;
    QDate failedOn_; ///< once a day is enough
};

} // namespace goodturn::app
