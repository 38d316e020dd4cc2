#include "core/query/search_source.h"
#include "core/query/text_finder.h"
#include "core/search/live_index.h"
#include "core/store/sql_query.h"
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

/// Notes, books and two million entries, read the last written first, for a word that many have,
/// one that few have, and one that nobody has; with all the time it takes.
void textSearch(benchmark::State& state)
{
    const auto book = openBook(bookFile(people));
    const search::PhoneDigits phones(u"GB"_s);
    const auto find = [&](const QString& text, int milliseconds) {
        return microseconds([&] {
                   const auto query = search::typedQuery(text, phones);
                   if (!query::findTexts(book->database(), query, {6, milliseconds},
                                         [] { return true; }))
                       state.SkipWithError("not read");
               }) /
               1000;
    };
    for (auto step : state) {
        (void)step;
        state.counters["common_ms"] = find(u"the"_s, 60'000);
        state.counters["nobody_ms"] = find(u"zzyzx"_s, 60'000);
        state.counters["bounded_ms"] = find(u"zzyzx"_s, query::TextBounds().milliseconds);
    }
}
BENCHMARK(textSearch)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
