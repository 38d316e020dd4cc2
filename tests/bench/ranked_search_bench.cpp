#include "core/query/search_source.h"
#include "core/query/text_finder.h"
#include "core/search/live_index.h"
#include "core/store/bulk_statement.h"
#include "core/store/sql_query.h"
#include "core/store/text_words.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int people = 100'000;

/// What is in the field after each key, from the first letter on.
std::vector<QString> typed()
{
    std::vector<QString> texts;
    for (const QString& whole :
         {u"erik thomson"_s, u"tereza s"_s, u"barcelona"_s, u"blackthorn joinery"_s,
          u"goncalo.gruber"_s, u"nobody here"_s, u"+1 397 555"_s, u"horn"_s, u"müller"_s})
        for (qsizetype size = 1; size <= whole.size(); ++size)
            texts.push_back(whole.first(size));
    return texts;
}

/// The best twenty of each kind by SQLite's own ranking.
void rankInFile(store::Database& database, const search::TypedQuery& typed)
{
    QStringList words;
    for (const std::string& word : typed.words)
        words << u'"' + QString::fromStdString(word) + u"\"*"_s;
    for (const QString& table : {u"account_search"_s, u"contact_search"_s}) {
        store::SqlQuery query(database, u"SELECT rowid FROM %1 WHERE %1 MATCH ? "
                                        "ORDER BY rank LIMIT 20"_s.arg(table));
        if (!query.run({words.join(u' ')}))
            std::abort();
        while (query.next())
            benchmark::DoNotOptimize(query.integer(0));
    }
}

/// Every key of a search over 100,000 people and 40,000 accounts: found and ranked in memory, the
/// same with the lines that are shown, and FTS5 with ORDER BY rank.
void rankedSearch(benchmark::State& state)
{
    const auto book = openBook(bookFile(people));
    store::Database& database = book->database();
    const search::PhoneDigits phones(u"GB"_s);
    std::vector<double> found;
    std::vector<double> shown;
    std::vector<double> byFile;
    std::optional<search::LiveIndex> index;
    const double building = microseconds(
        [&] { index.emplace(*query::readNameIndex(database, phones, [] { return true; })); });
    for (auto step : state) {
        (void)step;
        for (const QString& text : typed()) {
            std::vector<search::Hit> hits;
            search::TypedQuery query;
            found.push_back(microseconds([&] {
                query = search::typedQuery(text, phones);
                hits = index->find(query, 20);
            }));
            shown.push_back(found.back() + microseconds([&] {
                                if (!query::foundRows(database, hits, query))
                                    state.SkipWithError("not read");
                            }));
            if (!query.words.empty())
                byFile.push_back(microseconds([&] { rankInFile(database, query); }));
        }
    }
    state.counters["build_ms"] = building / 1000;
    state.counters["index_mb"] = double(index->footprint()) / 1e6;
    state.counters["found_p50_ms"] = median(found) / 1000;
    state.counters["found_p99_ms"] = percentile(found, 0.99) / 1000;
    state.counters["shown_p50_ms"] = median(shown) / 1000;
    state.counters["shown_p99_ms"] = percentile(shown, 0.99) / 1000;
    state.counters["fts_rank_p50_ms"] = median(byFile) / 1000;
    state.counters["fts_rank_p99_ms"] = percentile(byFile, 0.99) / 1000;
    state.counters["fts_to_found_p99"] = percentile(byFile, 0.99) / percentile(found, 0.99);
    state.counters["fts_to_shown_p99"] = percentile(byFile, 0.99) / percentile(shown, 0.99);
}
BENCHMARK(rankedSearch)->Iterations(5)->Unit(benchmark::kMillisecond);

/// The keys of the latest interactions and favours that fit, and nothing else.
void readKeys(store::Database& database, const QString& wanted)
{
    for (const QString& table : {u"interaction_words"_s, u"favour_words"_s}) {
        store::BulkStatement keys(database, u"SELECT rowid FROM %1 WHERE %1 MATCH ? "
                                            "ORDER BY rowid DESC LIMIT 6"_s.arg(table));
        keys.bind(1, wanted);
        while (keys.next())
            benchmark::DoNotOptimize(keys.integer(0));
        if (!keys.finish())
            std::abort();
    }
}

/// What people look for in notes, key by key from the second letter on: the latest of two million
/// entries, of notes and of books as they are shown, and the bare query of the two large indexes.
void textSearch(benchmark::State& state)
{
    const auto book = openBook(bookFile(people));
    store::Database& database = book->database();
    const search::PhoneDigits phones(u"GB"_s);
    std::vector<double> found;
    std::vector<double> raw;
    for (auto step : state) {
        (void)step;
        for (const QString& whole : {u"the conference"_s, u"customs benchmark"_s, u"cold storage"_s,
                                     u"warehouse"_s, u"zzyzx"_s, u"picking errors"_s})
            for (qsizetype size = 2; size <= whole.size(); ++size) {
                const auto query = search::typedQuery(whole.first(size), phones);
                const QString wanted = store::indexQuery(whole.first(size));
                raw.push_back(microseconds([&] { readKeys(database, wanted); }));
                found.push_back(microseconds([&] {
                    if (!query::findTexts(database, query, 6, [] { return true; }))
                        state.SkipWithError("not read");
                }));
            }
    }
    state.counters["found_p50_ms"] = median(found) / 1000;
    state.counters["found_p99_ms"] = percentile(found, 0.99) / 1000;
    state.counters["raw_p50_ms"] = median(raw) / 1000;
    state.counters["raw_p99_ms"] = percentile(raw, 0.99) / 1000;
    state.counters["to_raw_p99"] = percentile(found, 0.99) / percentile(raw, 0.99);
}
BENCHMARK(textSearch)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
