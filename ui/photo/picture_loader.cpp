#include "ui/photo/picture_loader.h"

#include <QThread>

#include <memory>

namespace goodturn::ui {

PictureLoader::~PictureLoader()
{
    for (QThread* thread : findChildren<QThread*>())
        thread->wait();
}

void PictureLoader::load(Work work)
{
    const int number = ++asked_;
    isLoading_ = true;
    const auto outcome = std::make_shared<Result<QByteArray>>();
    QThread* thread = QThread::create([work = std::move(work), outcome] { *outcome = work(); });
    thread->setParent(this);
    connect(thread, &QThread::finished, this, [this, thread, number, outcome] {
        thread->deleteLater();
        if (number == asked_)
            finish(*outcome);
    });
    thread->start();
}

void PictureLoader::cancel()
{
    ++asked_;
    isLoading_ = false;
}

void PictureLoader::finish(const Result<QByteArray>& outcome)
{
    isLoading_ = false;
    if (outcome)
        emit loaded(*outcome);
    else
        emit refused(outcome.error().message);
}

} // namespace goodturn::ui
