#pragma once

#include "core/book/progress.h"

#include <QObject>

#include <atomic>
#include <functional>

class QThread;

namespace goodturn::ui {

/// Long work on a thread of its own, with progress and a way to stop it. Deleting the job stops
/// the work and waits for its end.
class BackgroundJob : public QObject
{
    Q_OBJECT

public:
    /// Runs on the other thread: it opens its own connection to a book, asks `progress` now and
    /// then whether to go on, and leaves its outcome where both sides can reach it.
    using Work = std::function<void(const book::Progress& progress)>;

    explicit BackgroundJob(Work work, QObject* parent = nullptr);
    ~BackgroundJob() override;

    void start();
    /// Asks the work to stop; finished() follows.
    void cancel();

    /// Carries out an act of the work on the thread of the window, and waits for it: for what Qt
    /// allows nowhere else. Calls it where there is no other thread.
    static void atWindow(const std::function<void()>& act);

signals:
    /// At most 20 times a second; `total` is 0 while it is not known.
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    void runWork();

    Work work_;
    std::atomic<bool> cancelled_ = false;
    QThread* thread_ = nullptr;
};

} // namespace goodturn::ui
