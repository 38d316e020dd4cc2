#include "core/book/book.h"
#include "core/book/flow_keeper.h"
#include "core/book/ledger_changes.h"
#include "core/query/queries.h"
#include "core/store/database.h"
#include "core/store/flow_store.h"
#include "core/store/ledger_reader.h"
#include "core/store/record_store.h"
#include "core/store/transaction.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"
#include "tests/bench/raw_ledger.h"

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int people = 100'000;

/// What is kept of every account worked out from the file, against a raw scan of the same rows.
void wholeBookRebuild(benchmark::State& state)
{
    const QString path = ledgerFile();
    const auto book = openBook(path);
    const RawLedger bare(path);
    const int today = int(book->clock().today().toJulianDay());
    const reciprocity::FlowReplay replay;
    qint64 entries = 0;
    qint64 accounts = 0;
    std::vector<double> rebuild;
    std::vector<double> raw;
    for (auto step : state) {
        (void)step;
        entries = accounts = 0;
        raw.push_back(microseconds([&] { benchmark::DoNotOptimize(bare.scan()); }));
        rebuild.push_back(microseconds([&] {
            (void)store::LedgerReader(book->database())
                .scan([&](AccountId, const reciprocity::AccountLedger& ledger) -> Result<bool> {
                    entries += qint64(ledger.entries.size());
                    ++accounts;
                    benchmark::DoNotOptimize(replay.state(ledger.entries, ledger.asks, today));
                    return true;
                });
        }));
    }
    state.counters["accounts"] = double(accounts);
    state.counters["entries"] = double(entries);
    state.counters["rebuild_ms"] = median(rebuild) / 1000;
    state.counters["raw_ms"] = median(raw) / 1000;
    state.counters["ratio"] = median(rebuild) / median(raw);
}
BENCHMARK(wholeBookRebuild)->Iterations(7)->Unit(benchmark::kMillisecond);

/// The same with the rows written, durably.
void wholeBookWritten(benchmark::State& state)
{
    const auto book = openBook(ledgerFile());
    for (auto step : state) {
        (void)step;
        if (!book->flows().rebuild())
            state.SkipWithError("not rebuilt");
    }
}
BENCHMARK(wholeBookWritten)->Iterations(3)->Unit(benchmark::kMillisecond);

/// The favour that was edited last, as the act has just written it.
Result<store::Row> newestOf(store::Database& database, const reciprocity::AccountLedger& ledger)
{
    return store::RowStore(database).load(store::shapeOf<Favour>(), ledger.entries.back().id);
}

/// After an edit: the row kept of the account made anew and written in the act's transaction, and
/// its standing. Whoever edits an account has it on the page, so its ledger and its row were read a
/// moment before. Half of the edits rate a favour anew, half have the account replayed.
void rescoreOneAccount(benchmark::State& state)
{
    const auto book = openBook(ledgerFile());
    store::Database& database = book->database();
    const int today = int(book->clock().today().toJulianDay());
    const auto ids = *book->queries().accountIds({});
    std::vector<double> rated;
    std::vector<double> replayed;
    const auto rescore = [&](AccountId account, bool isRating) {
        auto transaction = store::Transaction::begin(database);
        const auto ledger = *store::LedgerReader(database).load(account);
        if (ledger.entries.empty())
            return;
        benchmark::DoNotOptimize(store::FlowStore(database).load(account));
        const auto row = *newestOf(database, ledger);
        book::LedgerChanges changes;
        changes.note(store::shapeOf<Favour>(), &row, row, change::Action::Update,
                     isRating ? QJsonObject{{u"worth"_s, 4}} : QJsonObject{{u"date"_s, {}}});
        (isRating ? rated : replayed).push_back(microseconds([&] {
            if (!book->flows().follow(changes))
                state.SkipWithError("not followed");
            const auto kept = *store::FlowStore(database).load(account);
            benchmark::DoNotOptimize(figuresOn(*kept, today).standing);
        }));
    };
    for (auto step : state) {
        (void)step;
        for (size_t i = 0; i < ids.size(); i += 7)
            rescore(ids[i], i % 2 == 0);
    }
    state.counters["rated_p50_us"] = median(rated);
    state.counters["rated_p99_us"] = percentile(rated, 0.99);
    state.counters["replayed_p50_us"] = median(replayed);
    state.counters["replayed_p99_us"] = percentile(replayed, 0.99);
    rated.insert(rated.end(), replayed.begin(), replayed.end());
    state.counters["rescore_p50_us"] = median(rated);
    state.counters["rescore_p99_us"] = percentile(rated, 0.99);
}
BENCHMARK(rescoreOneAccount)->Iterations(1)->Unit(benchmark::kMillisecond);

Favour favourOf(AccountId account, QDate day)
{
    Favour favour;
    favour.accountId = account;
    favour.date = day;
    favour.title = u"Insight: customs-delay benchmark"_s;
    favour.meta.uuid = QUuid::createUuid();
    favour.meta.version = 1;
    favour.meta.createdAt = favour.meta.changedAt = QDateTime::currentDateTimeUtc();
    return favour;
}

/// A new entry with the row kept of its account, against the bare insert, each with its commit.
void newEntry(benchmark::State& state)
{
    constexpr int entries = 2000;
    const auto book = openBook(bookFile(people));
    store::Database& database = book->database();
    const auto ids = *book->queries().accountIds({});
    const auto insert = [&](size_t i, bool follow) {
        auto transaction = store::Transaction::begin(database);
        const Favour favour = favourOf(ids[i * 19 % ids.size()], book->clock().today());
        const auto& shape = store::shapeOf<Favour>();
        const auto row = store::RowStore(database).insert(shape, store::toRow(favour));
        book::LedgerChanges changes;
        changes.note(shape, nullptr, *row, change::Action::Insert, {});
        if ((follow && !book->flows().follow(changes)) || !transaction->commit())
            state.SkipWithError("not saved");
    };
    std::vector<double> with;
    std::vector<double> bare;
    for (auto step : state) {
        (void)step;
        for (size_t i = 0; i < entries; ++i) {
            with.push_back(microseconds([&] { insert(i, true); }));
            bare.push_back(microseconds([&] { insert(i, false); }));
        }
    }
    if (!book->flows().rebuild())
        state.SkipWithError("not rebuilt");
    state.counters["with_p50_us"] = median(with);
    state.counters["bare_p50_us"] = median(bare);
    state.counters["with_p99_us"] = percentile(with, 0.99);
    state.counters["bare_p99_us"] = percentile(bare, 0.99);
    state.counters["ratio_p50"] = median(with) / median(bare);
    state.counters["ratio_p99"] = percentile(with, 0.99) / percentile(bare, 0.99);
}
BENCHMARK(newEntry)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
