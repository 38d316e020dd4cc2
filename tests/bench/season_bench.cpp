#include "core/book/season_service.h"
#include "core/book/unit_of_work.h"
#include "core/domain/shelf_book.h"
#include "core/query/queries.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/driven.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int books = 500;
constexpr int readings = 50;

Result<void> addShelf(book::UnitOfWork& work, book::Book&)
{
    const QStringList words{u"history"_s,   u"ports"_s,  u"sailing"_s,   u"economics"_s,
                            u"cooking"_s,   u"design"_s, u"logistics"_s, u"travel"_s,
                            u"biography"_s, u"essays"_s};
    for (int i = 0; i < books; ++i) {
        ShelfBook shelf;
        shelf.title = u"Book %1"_s.arg(i);
        shelf.copies = i % 4;
        for (int tag = 0; tag < 4; ++tag)
            shelf.tags << words[(i * 7 + tag * 3) % words.size()];
        shelf.tags.removeDuplicates();
        GT_TRY(work.insert(shelf));
    }
    return {};
}

/// The plan of a season for a thousand people from a shelf of 500 books: the reading, and what the
/// gift policy says of one gift for each, at first and after somebody's yes or no.
void planSeason(benchmark::State& state)
{
    const QTemporaryDir folder;
    const auto book = filledBook(folder.filePath(u"season.goodturn"_s), 10'000, addShelf);
    book::Season season;
    season.arriveBy = QDate(benchClock()->today().year(), 12, 18);
    season.lifecycle.reset();
    std::vector<double> read;
    std::vector<double> first;
    std::vector<double> again;
    size_t people = 0;
    for (auto step : state) {
        (void)step;
        for (int i = 0; i < readings; ++i) {
            book::SeasonService service(*book);
            std::vector<book::SeasonLine> lines;
            read.push_back(microseconds([&] { lines = *service.lines(season); }));
            people = lines.size();
            std::vector<book::SeasonChoice> choices;
            for (const book::SeasonLine& line : lines) {
                book::SeasonChoice choice;
                choice.accountId = line.reader.accountId;
                choice.person = line.reader.person.value_or(ContactId());
                choices.push_back(choice);
            }
            const auto gifts = service.gifts(season, choices);
            first.push_back(microseconds([&] { (void)service.findings(gifts); }));
            again.push_back(microseconds([&] { (void)service.findings(gifts); }));
        }
    }
    state.counters["people"] = double(people);
    tell(state, "read", read);
    tell(state, "check", first);
    tell(state, "check again", again);
}
BENCHMARK(planSeason)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
