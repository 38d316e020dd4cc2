#include "core/book/book.h"
#include "core/query/queries.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"
#include "tests/bench/raw_ledger.h"

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {

/// What was given and received by month over a million entries, against a raw scan of the same
/// rows.
void monthTotals(benchmark::State& state)
{
    const QString path = ledgerFile();
    const auto book = openBook(path);
    const RawLedger ledger(path);
    std::vector<double> totals;
    std::vector<double> raw;
    int entries = 0;
    for (auto step : state) {
        (void)step;
        raw.push_back(microseconds([&] { benchmark::DoNotOptimize(ledger.scan()); }));
        totals.push_back(microseconds([&] {
            const auto flow = book->queries().flowByMonth({});
            entries = flow ? flow->entries : 0;
        }));
    }
    state.counters["entries"] = entries;
    state.counters["totals_ms"] = median(totals) / 1000;
    state.counters["raw_ms"] = median(raw) / 1000;
    state.counters["ratio"] = median(totals) / median(raw);
}
BENCHMARK(monthTotals)->Iterations(7)->Unit(benchmark::kMillisecond);

/// All numbers of the page of insights over the same entries, from an opened book, and the longest
/// wait between two words of progress.
void wholeInsights(benchmark::State& state)
{
    const QString path = ledgerFile();
    const RawLedger ledger(path);
    std::vector<double> whole;
    std::vector<double> raw;
    std::vector<double> silent;
    for (auto step : state) {
        (void)step;
        const auto book = openBook(path);
        raw.push_back(microseconds([&] { benchmark::DoNotOptimize(ledger.scan()); }));
        auto last = Clock::now();
        double longest = 0;
        whole.push_back(microseconds([&] {
            last = Clock::now();
            const auto read = book->queries().insights({}, [&](qint64, qint64) {
                const auto now = Clock::now();
                longest = std::max(longest,
                                   std::chrono::duration<double, std::micro>(now - last).count());
                last = now;
                return true;
            });
            if (!read)
                state.SkipWithError("not read");
        }));
        silent.push_back(longest);
    }
    state.counters["whole_ms"] = median(whole) / 1000;
    state.counters["raw_ms"] = median(raw) / 1000;
    state.counters["ratio"] = median(whole) / median(raw);
    state.counters["silent_ms"] = median(silent) / 1000;
}
BENCHMARK(wholeInsights)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
