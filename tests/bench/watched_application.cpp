#include "tests/bench/watched_application.h"

#include "tests/bench/percentile.h"

#include <utility>

namespace goodturn::bench {

namespace {
double longest = 0; // ms; the window's thread alone writes it
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (depth_ > 0 || receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    ++depth_;
    bool isTaken = false;
    const double taken = microseconds([&] { isTaken = QApplication::notify(receiver, event); });
    longest = std::max(longest, taken / 1000);
    --depth_;
    return isTaken;
}

double WatchedApplication::takeLongest()
{
    return std::exchange(longest, 0);
}

} // namespace goodturn::bench
