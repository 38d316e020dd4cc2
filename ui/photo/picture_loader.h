#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace goodturn::ui {

/// Has a picture made ready on a thread of its own. What was asked for last counts.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    /// Runs on the other thread: preparedPicture() of something.
    using Work = std::function<Result<QByteArray>()>;

    using QObject::QObject;
    /// Waits for what still runs.
    ~PictureLoader() override;

    void load(Work work);
    /// Nothing more is told of what is being read.
    void cancel();
    bool isLoading() const { return isLoading_; }

signals:
    void loaded(const QByteArray& picture);
    void refused(const QString& reason);

private:
    void finish(const Result<QByteArray>& outcome);

    int asked_ = 0;
    bool isLoading_ = false;
};

} // namespace goodturn::ui
