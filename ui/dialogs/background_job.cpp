#include "ui/dialogs/background_job.h"

#include <QElapsedTimer>
#include <QThread>

namespace goodturn::ui {

BackgroundJob::BackgroundJob(Work work, QObject* parent) : QObject(parent), work_(std::move(work))
{
}

BackgroundJob::~BackgroundJob()
{
    cancel();
    if (thread_)
        thread_->wait();
}

void BackgroundJob::start()
{
    thread_ = QThread::create([this] { runWork(); });
    thread_->setParent(this);
    connect(thread_, &QThread::finished, this, &BackgroundJob::finished);
    thread_->start();
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
