#include "tests/bench/bench_book.h"

#include "core/book/sample_service.h"
#include "core/book/unit_of_work.h"

#include <QFile>
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

QString made(const QString& name, const book::GeneratedSize& size)
{
    const QString path = folder() + u"/bench-%1.goodturn"_s.arg(name);
    if (QFileInfo::exists(path))
        return path;
    std::fprintf(stderr, "making the book %s...\n", qPrintable(name));
    auto book = book::Book::open({path, store::DatabaseConfig::Mode::CreateNew}, benchClock());
    if (!book)
        giveUp(book.error());
    if (size.accounts > 0)
        if (auto filled = book::fillWithGenerated(**book, size); !filled)
            giveUp(filled.error());
    return path;
}

} // namespace

std::shared_ptr<const Clock> benchClock()
{
    return std::make_shared<FixedClock>(QDate(2026, 11, 22));
}

QString bookFile(int people)
{
    return made(QString::number(people), {people * 2 / 5, people, people * 10, people * 10, 1});
}

QString ledgerFile()
{
    constexpr int accounts = 62'400; // a fifth of them has no favour yet
    return made(u"ledger"_s, {accounts, 0, 0, 1'000'000, 1});
}

std::unique_ptr<book::Book> openBook(const QString& path)
{
    auto opened = book::Book::open({path}, benchClock());
    if (!opened)
        giveUp(opened.error());
    return std::move(*opened);
}

std::unique_ptr<book::Book>
filledBook(const QString& path, int people,
           const std::function<Result<void>(book::UnitOfWork&, book::Book&)>& fill)
{
    QFile::copy(bookFile(people), path);
    auto book = openBook(path);
    const auto filled =
        book->perform(u"Fill"_s, [&](book::UnitOfWork& work) { return fill(work, *book); });
    if (!filled)
        giveUp(filled.error());
    return book;
}

} // namespace goodturn::bench
