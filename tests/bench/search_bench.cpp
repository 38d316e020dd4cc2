#include "core/base/text.h"
#include "core/query/queries.h"
#include "core/store/sql_query.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

/// What is in the field after each key, from the first letter on.
std::vector<QString> typed()
{
    std::vector<QString> texts;
    for (const QString& whole :
         {u"erik thomson"_s, u"tereza s"_s, u"barcelona"_s, u"blackthorn joinery"_s,
          u"goncalo.gruber"_s, u"nobody here"_s, u"+1 397 555"_s})
        for (qsizetype size = 1; size <= whole.size(); ++size)
            texts.push_back(whole.first(size));
    return texts;
}

/// The same words anywhere in the text, row by row: what an index saves.
void scanAll(book::Book& book, const QString& text)
{
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    QString sql = u"SELECT count(*) FROM contact WHERE deleted_at IS NULL"_s;
    std::vector<store::Value> values;
    for (const QString& word : words) {
        sql += u" AND search_text LIKE ? ESCAPE '\\'"_s;
        values.push_back(QString(u'%' + escapeLike(word) + u'%'));
    }
    store::SqlQuery query(book.database(), sql);
    if (!query.run(values) || !query.next())
        std::abort();
}

/// Every key of a search among 100,000 people: the list of people, the list of accounts and the
/// field that offers people, against reading every person's text.
void searchAsTyped(benchmark::State& state)
{
    const auto book = openBook(bookFile(100'000));
    auto& queries = book->queries();
    std::vector<double> people;
    std::vector<double> accounts;
    std::vector<double> offered;
    std::vector<double> scan;
    for (auto step : state) {
        (void)step;
        for (const QString& text : typed()) {
            bool isFound = true;
            people.push_back(microseconds([&] { isFound &= bool(queries.personIds(text)); }));
            accounts.push_back(microseconds([&] {
                isFound &= bool(queries.accountIds({text, {}, {}}));
            }));
            offered.push_back(microseconds([&] { isFound &= bool(queries.findPeople(text)); }));
            scan.push_back(microseconds([&] { scanAll(*book, text); }));
            if (!isFound)
                state.SkipWithError("not found");
        }
    }
    const auto tell = [&](const char* name, const std::vector<double>& values) {
        state.counters[std::string(name) + "_p50_ms"] = median(values) / 1000;
        state.counters[std::string(name) + "_p99_ms"] = percentile(values, 0.99) / 1000;
    };
    tell("people", people);
    tell("accounts", accounts);
    tell("offered", offered);
    tell("scan", scan);
    state.counters["ratio_p50"] = median(people) / median(scan);
}
BENCHMARK(searchAsTyped)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
