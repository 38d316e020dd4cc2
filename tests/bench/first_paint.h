#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include "tests/bench/peak_memory.h"

#include <cstdio>

#include <unistd.h>

namespace goodturn::bench {

/// Ends the process, which says first how much memory it held at most, in MB.
[[noreturn]] inline void endProcess()
{
    std::printf("%.1f\n", peakMemory());
    std::fflush(stdout);
    ::_exit(0);
}

/// Ends the process with the first paint of `window`, or of a widget in it that `counts` accepts:
/// when the next event comes after that paint has gone to the screen.
class FirstPaint : public QObject
{
public:
    using Counts = bool (*)(const QWidget&);

    FirstPaint(const QWidget& window, Counts counts) : window_(window), counts_(counts)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (seen_ && event->type() != QEvent::Paint)
            endProcess();
        if (event->type() == QEvent::Paint && object->isWidgetType()) {
            const auto& widget = *static_cast<QWidget*>(object);
            seen_ = seen_ || (widget.window() == &window_ && counts_(widget));
        }
        return false;
    }

    /// Shows the window and runs the event loop until then; does not return.
    [[noreturn]] static void showAndEnd(QWidget& window, Counts counts)
    {
        window.resize(1280, 800);
        const FirstPaint paint(window, counts);
        window.show();
        for (;;)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    const QWidget& window_;
    Counts counts_;
    bool seen_ = false;
};

} // namespace goodturn::bench
