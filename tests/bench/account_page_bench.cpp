#include "app/composition.h"
#include "core/query/queries.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"
#include "tests/bench/watched_application.h"
#include "ui/shell/main_window.h"

#include <QApplication>

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

/// Another account's page, from the click to the painted chart and timeline, in a book of 100,000
/// people; against repainting the same page without a change.
void openAccountPage(benchmark::State& state)
{
    ui::MainWindow window(app::windowParts());
    auto book = openBook(bookFile(100'000));
    const auto ids = *book->queries().accountIds({}, 60);
    window.showBook(std::move(book), u"accounts"_s);
    window.resize(1280, 800);
    window.show();
    const auto settle = [&] {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
        window.repaint();
    };
    window.openAccount(ids.front());
    settle();
    WatchedApplication::takeLongest();
    std::vector<double> open;
    std::vector<double> repaint;
    for (auto step : state) {
        (void)step;
        for (const AccountId id : ids) {
            open.push_back(microseconds([&] {
                window.openAccount(id);
                settle();
            }));
            repaint.push_back(microseconds(settle));
        }
    }
    state.counters["open_p50_ms"] = median(open) / 1000;
    state.counters["open_p99_ms"] = percentile(open, 0.99) / 1000;
    state.counters["repaint_p50_ms"] = median(repaint) / 1000;
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
    state.counters["ratio_p50"] = median(open) / median(repaint);
}
BENCHMARK(openAccountPage)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
