#include "core/book/book.h"
#include "core/book/record_service.h"
#include "tests/bench/bare_log.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int saves = 1000;

/// One favour of the last week recorded, journalled and on the disk, against a bare write and
/// fdatasync, in turn.
void durableSave(benchmark::State& state)
{
    const QString path = bookFile(0);
    const auto book = openBook(path);
    std::vector<AccountId> accounts;
    for (int i = 0; i < 50; ++i) {
        Account account;
        account.name = u"Bench"_s;
        accounts.push_back(book->records<Account>().save(account)->id);
    }
    BareLog log(path);
    std::vector<double> save;
    std::vector<double> bare;
    for (auto step : state) {
        (void)step;
        for (int i = 0; i < saves; ++i) {
            Favour favour;
            favour.accountId = accounts[size_t(i) % accounts.size()];
            favour.date = QDate(2026, 11, 22).addDays(-(i % 7));
            favour.title = u"Insight: customs-delay benchmark"_s;
            save.push_back(microseconds([&] {
                if (!book->records<Favour>().save(favour))
                    state.SkipWithError("not saved");
            }));
            bare.push_back(microseconds([&] { log.write(); }));
        }
    }
    state.counters["save_p50_us"] = median(save);
    state.counters["bare_p50_us"] = median(bare);
    state.counters["save_p99_us"] = percentile(save, 0.99);
    state.counters["bare_p99_us"] = percentile(bare, 0.99);
    state.counters["ratio_p50"] = median(save) / median(bare);
    state.counters["ratio_p99"] = percentile(save, 0.99) / percentile(bare, 0.99);
}
BENCHMARK(durableSave)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
