#include "core/reciprocity/figures.h"
#include "tests/bench/percentile.h"

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {

constexpr int accounts = 50'000;
constexpr int entriesEach = 20;

std::vector<reciprocity::LedgerEntry> ledger()
{
    std::vector<reciprocity::LedgerEntry> entries;
    entries.reserve(size_t(accounts) * entriesEach);
    unsigned state = 1;
    for (int account = 0; account < accounts; ++account) {
        int day = 2'460'000;
        for (int i = 0; i < entriesEach; ++i) {
            state = state * 1664525u + 1013904223u;
            day += int(state >> 24) % 60;
            entries.push_back({0, day, (state >> 16) % 3 ? Direction::Given : Direction::Received,
                               FeltWorth(1 + int(state >> 8) % 5), false});
        }
    }
    return entries;
}

/// Every figure of 50,000 accounts over a million entries, against one pass that only adds.
void wholeBookFigures(benchmark::State& state)
{
    const auto entries = ledger();
    const int today = 2'461'500;
    double check = 0;
    std::vector<double> assess;
    std::vector<double> raw;
    for (auto step : state) {
        (void)step;
        assess.push_back(microseconds([&] {
            for (int account = 0; account < accounts; ++account) {
                const std::span own(entries.data() + size_t(account) * entriesEach, entriesEach);
                check += reciprocity::assessSorted(own, {}, today).balances.nb;
            }
        }));
        raw.push_back(microseconds([&] {
            for (const auto& entry : entries)
                check += reciprocity::points(entry.worth);
        }));
    }
    benchmark::DoNotOptimize(check);
    state.counters["assess_ms"] = median(assess) / 1000;
    state.counters["raw_ms"] = median(raw) / 1000;
    state.counters["ratio"] = median(assess) / median(raw);
}
BENCHMARK(wholeBookFigures)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
