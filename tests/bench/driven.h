#pragma once

#include "tests/bench/percentile.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>
#include <QWidget>

#include <benchmark/benchmark.h>

#include <string>

namespace goodturn::bench {

/// Handles events until `done` says so, and sleeps between them.
template<class Done>
void spinUntil(Done done)
{
    QTimer pulse; // `done` may be a matter of time alone
    pulse.start(5);
    while (!done())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Handles events for so long.
void spinFor(int milliseconds);

/// A key that does something, such as PageDown.
void press(QWidget* receiver, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
/// A letter that is typed.
void type(QWidget* receiver, QChar letter);
void click(QWidget* receiver, const QPoint& place);

/// `name`_p50_ms and `name`_p99_ms of microseconds.
void tell(benchmark::State& state, const std::string& name, const std::vector<double>& taken);

} // namespace goodturn::bench
