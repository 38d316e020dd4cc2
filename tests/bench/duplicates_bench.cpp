#include "core/book/duplicate_service.h"
#include "core/store/bulk_statement.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/driven.h"

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

/// The rows of every account, person and address once, and nothing done with them.
void readAll(book::Book& book)
{
    for (const QString& table :
         {u"account"_s, u"contact"_s, u"contact_email"_s, u"contact_phone"_s}) {
        store::BulkStatement rows(book.database(), u"SELECT * FROM "_s + table);
        while (rows.next())
            benchmark::DoNotOptimize(rows.text(1));
        if (!rows.finish())
            std::abort();
    }
}

/// The whole book looked through for people and accounts that are in it twice, against reading
/// their rows.
void duplicateScan(benchmark::State& state)
{
    const auto book = openBook(bookFile(100'000));
    std::vector<double> scan;
    std::vector<double> read;
    size_t found = 0;
    for (auto step : state) {
        (void)step;
        read.push_back(microseconds([&] { readAll(*book); }));
        scan.push_back(microseconds([&] {
            const auto pairs = book::DuplicateService(*book).scan();
            if (!pairs)
                state.SkipWithError("not read");
            found = pairs ? pairs->size() : 0;
        }));
    }
    tell(state, "scan", scan);
    tell(state, "read", read);
    state.counters["ratio_p50"] = median(scan) / median(read);
    state.counters["pairs"] = double(found);
}
BENCHMARK(duplicateScan)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
