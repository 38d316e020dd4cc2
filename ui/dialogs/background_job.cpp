#include "ui/dialogs/background_job.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

namespace goodturn::ui {

BackgroundJob::BackgroundJob(Work work, QObject* parent) : QObject(parent), work_(std::move(work))
{
}

BackgroundJob::~BackgroundJob()
{
    cancel();
    // The work may be waiting for this thread: see atWindow().
    while (thread_ && !thread_->wait(5))
        QCoreApplication::sendPostedEvents(qApp, QEvent::MetaCall);
}

void BackgroundJob::start()
{
    thread_ = QThread::create([this] { runWork(); });
    thread_->setParent(this);
    connect(thread_, &QThread::finished, this, &BackgroundJob::finished);
    thread_->start();
}

void BackgroundJob::atWindow(const std::function<void()>& act)
{
    if (QThread::currentThread() == qApp->thread())
        return act();
    QMetaObject::invokeMethod(qApp, act, Qt::BlockingQueuedConnection);
}

void BackgroundJob::cancel()
{
    cancelled_ = true;
}

void BackgroundJob::runWork()
{
    QElapsedTimer sinceTold;
    work_([&](qint64 done, qint64 total) {
        if (!sinceTold.isValid() || sinceTold.hasExpired(50) || done >= total) {
            sinceTold.start();
            emit progressed(done, total);
        }
        return !cancelled_;
    });
}

} // namespace goodturn::ui
