#pragma once

#include <QApplication>

namespace goodturn::bench {

/// An application that knows how long its longest event held the thread, in which nobody could
/// type.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    /// The longest, in milliseconds, since this was last asked.
    static double takeLongest();

private:
    int depth_ = 0; ///< events within events count once
};

} // namespace goodturn::bench
