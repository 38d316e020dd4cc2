#include "tests/bench/bench_book.h"

#include "core/book/sample_service.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace goodturn::bench {
using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "%s\n%s\n", qPrintable(error.message), qPrintable(error.detail));
    std::exit(1);
}

/// GOODTURN_BENCH_DIR keeps the generated books between runs.
QString folder()
{
    static const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("GOODTURN_BENCH_DIR");
    return kept.isEmpty() ? temporary.path() : kept;
}

} // namespace

std::shared_ptr<const Clock> benchClock()
{
    return std::make_shared<FixedClock>(QDate(2026, 11, 22));
}

QString bookFile(int people)
{
    const QString path = folder() + u"/bench-%1.goodturn"_s.arg(people);
    if (QFileInfo::exists(path))
        return path;
    std::fprintf(stderr, "making a book of %d people...\n", people);
    auto made = book::Book::open({path, store::DatabaseConfig::Mode::CreateNew}, benchClock());
    if (!made)
        giveUp(made.error());
    if (people > 0) {
        const book::GeneratedSize size{people * 2 / 5, people, people * 10, people * 10, 1};
        if (auto filled = book::fillWithGenerated(**made, size); !filled)
            giveUp(filled.error());
    }
    return path;
}

std::unique_ptr<book::Book> openBook(const QString& path)
{
    auto opened = book::Book::open({path}, benchClock());
    if (!opened)
        giveUp(opened.error());
    return std::move(*opened);
}

} // namespace goodturn::bench
