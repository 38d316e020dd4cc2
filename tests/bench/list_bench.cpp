#include "core/query/queries.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;
using query::Condition;
using query::Filter;
using query::ListKind;
using query::ListSpec;
using query::Operator;

constexpr int firstPage = 256; ///< what a table fetches before it paints

/// Another sort or filter until the first page of keys and the rows of the first window are there:
/// what stands between the key press and the paint. `all`: until every key is.
void change(benchmark::State& state, const std::vector<ListSpec>& specs)
{
    const auto book = openBook(bookFile(100'000));
    auto& queries = book->queries();
    std::vector<double> first;
    std::vector<double> all;
    for (auto step : state) {
        (void)step;
        for (const ListSpec& spec : specs) {
            bool isRead = true;
            first.push_back(microseconds([&] {
                const auto ids = queries.listIds(spec, firstPage);
                const size_t window = ids ? std::min<size_t>(32, ids->size()) : 0;
                isRead = ids && queries.listRows(spec.kind, std::span(ids->data(), window),
                                                 {u"name"_s, u"last-contact"_s});
            }));
            all.push_back(microseconds([&] { isRead &= bool(queries.listIds(spec)); }));
            if (!isRead)
                state.SkipWithError("not read");
        }
    }
    state.counters["first_p50_ms"] = median(first) / 1000;
    state.counters["first_p99_ms"] = percentile(first, 0.99) / 1000;
    state.counters["all_p50_ms"] = median(all) / 1000;
    state.counters["all_p99_ms"] = percentile(all, 0.99) / 1000;
}

void sortList(benchmark::State& state, ListKind kind, const QString& field)
{
    change(state, {{kind, {}, {}, {field, false}}, {kind, {}, {}, {field, true}}});
}

void filterList(benchmark::State& state, ListKind kind, const Condition& condition)
{
    Filter filter;
    filter.conditions = {condition};
    change(state, {{kind, {}, filter, {}}});
}

void registerAll()
{
    const auto add = [](const std::string& name, auto act) {
        benchmark::RegisterBenchmark(name.c_str(), act)
            ->Iterations(10)
            ->Unit(benchmark::kMillisecond);
    };
    const std::pair<ListKind, QStringList> sorts[] = {
        {ListKind::People,
         {u"name"_s, u"account"_s, u"title"_s, u"email"_s, u"birthday"_s, u"last-contact"_s}},
        {ListKind::Accounts,
         {u"name"_s, u"standing"_s, u"balance"_s, u"owner"_s, u"last-contact"_s, u"people"_s}}};
    for (const auto& [kind, fields] : sorts)
        for (const QString& field : fields)
            add((u"listSort/"_s + code(kind) + u'/' + field).toStdString(),
                [kind = kind, field](benchmark::State& state) { sortList(state, kind, field); });
    const std::pair<ListKind, Condition> filters[] = {
        {ListKind::People, Condition::of(u"name"_s, Operator::Contains, {u"erik"_s})},
        {ListKind::People, Condition::of(u"account"_s, Operator::Contains, {u"black"_s})},
        {ListKind::People, Condition::of(u"birthday"_s, Operator::InNext, {u"14"_s})},
        {ListKind::People, Condition::of(u"last-contact"_s, Operator::NotInLast, {u"60"_s})},
        {ListKind::Accounts, Condition::of(u"last-contact"_s, Operator::NotInLast, {u"60"_s})},
        {ListKind::Accounts, Condition::of(u"standing"_s, Operator::AnyOf, {u"earned"_s})},
        {ListKind::Accounts, Condition::of(u"tags"_s, Operator::AnyOf, {u"logistics"_s})}};
    for (const auto& [kind, condition] : filters)
        add((u"listFilter/"_s + code(kind) + u'/' + condition.field).toStdString(),
            [kind = kind, condition](benchmark::State& state) {
                filterList(state, kind, condition);
            });
}

const bool registered = (registerAll(), true);

} // namespace
} // namespace goodturn::bench
