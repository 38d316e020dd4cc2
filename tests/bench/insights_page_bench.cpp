#include "app/composition.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/driven.h"
#include "tests/bench/watched_application.h"
#include "ui/pages/insights/card_columns.h"
#include "ui/pages/insights/insights_page.h"
#include "ui/shell/main_window.h"

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

/// Insights of a large book: from the act to the first painted page, to the painted figures, and to
/// the forecasts that are read behind them. The longest event is that of the window meanwhile.
void insightsPage(benchmark::State& state)
{
    std::vector<double> first;
    std::vector<double> figures;
    std::vector<double> whole;
    for (auto step : state) {
        (void)step;
        ui::MainWindow window(app::windowParts());
        window.resize(1280, 800);
        window.showBook(openBook(bookFile(100'000)), u"today"_s);
        window.show();
        spinFor(3000); // what the window prepares in the background is there
        WatchedApplication::takeLongest();
        const auto start = Clock::now();
        const auto since = [&] {
            return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
        };
        window.openPlace(u"insights"_s);
        window.repaint();
        first.push_back(since());
        auto* page = window.findChild<ui::InsightsPage*>();
        spinUntil([&] { return page->cards()->isVisible(); });
        window.repaint();
        figures.push_back(since());
        spinUntil([&] { return !page->isReading(); });
        whole.push_back(since());
        spinFor(200);
    }
    tell(state, "first", first);
    tell(state, "figures", figures);
    tell(state, "whole", whole);
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}
BENCHMARK(insightsPage)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
