#include "tests/bench/driven.h"

#include <QElapsedTimer>

namespace goodturn::bench {
void spinFor(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    spinUntil([&] { return clock.elapsed() > milliseconds; });
}

void press(QWidget* receiver, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(receiver, &down);
}

void type(QWidget* receiver, QChar letter)
{
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QApplication::sendEvent(receiver, &down);
}

void click(QWidget* receiver, const QPoint& place)
{
    const QPointF global = receiver->mapToGlobal(QPointF(place));
    QMouseEvent down(QEvent::MouseButtonPress, place, global, Qt::LeftButton, Qt::LeftButton, {});
    QApplication::sendEvent(receiver, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, place, global, Qt::LeftButton, {}, {});
    QApplication::sendEvent(receiver, &up);
}

void tell(benchmark::State& state, const std::string& name, const std::vector<double>& taken)
{
    state.counters[name + "_p50_ms"] = median(taken) / 1000;
    state.counters[name + "_p99_ms"] = percentile(taken, 0.99) / 1000;
}

} // namespace goodturn::bench
