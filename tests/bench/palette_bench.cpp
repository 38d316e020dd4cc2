#include "app/composition.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int people = 100'000;

/// Says when the widget was painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
    bool seen = false;
};

template<class Done>
void spinUntil(Done done)
{
    while (!done())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void press(QWidget* field, QChar letter)
{
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QApplication::sendEvent(field, &down);
}

/// The most memory the process has held, in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Each key in the palette over a book of 100,000 people, to the painted names; and how long the
/// key itself kept the window from doing anything else.
void paletteKeys(benchmark::State& state)
{
    ui::MainWindow window(app::windowParts());
    window.resize(1280, 800);
    window.showBook(openBook(bookFile(people)), u"accounts"_s);
    window.show();
    QElapsedTimer clock;
    clock.start();
    spinUntil([&] { return clock.elapsed() > 6000; }); // the index is ready
    auto* palette = window.findChild<ui::CommandPalette*>();
    std::vector<double> shown;
    std::vector<double> held;
    for (auto step : state) {
        (void)step;
        for (const QString& whole : {u"erik thomson"_s, u"tereza s"_s, u"blackthorn joinery"_s,
                                     u"goncalo.gruber"_s, u"+1 397 555"_s, u"horn"_s}) {
            for (QAction* action : window.actions())
                if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
                    action->trigger();
            spinUntil([&] { return palette->list()->model()->rowCount() > 0; });
            for (const QChar letter : whole) {
                QWidget* panel = palette->field()->parentWidget();
                Painted painted(panel);
                bool isAnswered = false;
                QObject::connect(palette->list()->model(), &QAbstractItemModel::modelReset,
                                 &painted, [&] { isAnswered = true; });
                shown.push_back(microseconds([&] {
                    held.push_back(microseconds([&] { press(palette->field(), letter); }));
                    spinUntil([&] { return isAnswered; });
                    panel->repaint();
                }));
                if (!painted.seen)
                    state.SkipWithError("not painted");
            }
            palette->close();
        }
    }
    state.counters["peak_mb"] = peakMemory();
    state.counters["painted_p50_ms"] = median(shown) / 1000;
    state.counters["painted_p99_ms"] = percentile(shown, 0.99) / 1000;
    state.counters["held_p50_ms"] = median(held) / 1000;
    state.counters["held_p99_ms"] = percentile(held, 0.99) / 1000;
}
BENCHMARK(paletteKeys)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
