#include "app/composition.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/driven.h"
#include "tests/bench/peak_memory.h"
#include "tests/bench/watched_application.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int people = 100'000;

/// Says when a widget was painted after it got something new to show.
class Painted : public QObject
{
public:
    explicit Painted(QWidget* widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        isDone_ = isDone_ || (isExpected_ && event->type() == QEvent::Paint);
        return false;
    }
    void expect() { isExpected_ = true; }
    bool isDone() const { return isDone_; }

private:
    bool isExpected_ = false;
    bool isDone_ = false;
};

/// Each key in the palette over a book of 100,000 people, to the painted names; and how long the
/// key itself kept the window from doing anything else.
void paletteKeys(benchmark::State& state)
{
    ui::MainWindow window(app::windowParts());
    window.resize(1280, 800);
    window.showBook(openBook(bookFile(people)), u"accounts"_s);
    window.show();
    spinFor(6000); // the index is ready
    WatchedApplication::takeLongest();
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
                Painted painted(palette->list()->viewport());
                QObject::connect(palette->list()->model(), &QAbstractItemModel::modelReset,
                                 &painted, &Painted::expect);
                shown.push_back(microseconds([&] {
                    held.push_back(microseconds([&] { type(palette->field(), letter); }));
                    spinUntil([&] { return painted.isDone(); });
                }));
            }
            palette->close();
        }
    }
    state.counters["peak_mb"] = peakMemory();
    tell(state, "painted", shown);
    tell(state, "held", held);
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}
BENCHMARK(paletteKeys)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
