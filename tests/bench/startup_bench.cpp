#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"

#include <QCoreApplication>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <spawn.h>
#include <sys/wait.h>

extern char** environ;

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int people = 100'000;
constexpr int rounds = 25;

/// Wall time of a whole process, from its start to its end with the first useful paint.
double timeProcess(const char* program, const QString& book = {}, const char* how = nullptr)
{
    const QByteArray path = QCoreApplication::applicationDirPath().toLocal8Bit() + '/' + program;
    const QByteArray file = book.toLocal8Bit();
    char* arguments[] = {const_cast<char*>(path.constData()),
                         file.isEmpty() ? nullptr : const_cast<char*>(file.constData()),
                         const_cast<char*>(how), nullptr};
    int status = 0;
    const double taken = microseconds([&] {
        pid_t child = 0;
        if (::posix_spawn(&child, path.constData(), nullptr, nullptr, arguments, environ) != 0 ||
            ::waitpid(child, &status, 0) != child)
            std::abort();
    });
    if (status != 0)
        std::abort(); // what was timed showed nothing
    return taken;
}

/// From the start of the process to the first useful paint: the accounts of a book of 100,000
/// people, an empty book, and a program that shows an empty QMainWindow, in turn.
void startUp(benchmark::State& state)
{
    const QString large = bookFile(people);
    const QString none = bookFile(0);
    std::vector<double> full;
    std::vector<double> empty;
    std::vector<double> bare;
    timeProcess("bench_book_window", large); // what is on the disk is in memory for all
    for (auto step : state) {
        (void)step;
        for (int i = 0; i < rounds; ++i) {
            bare.push_back(timeProcess("bench_empty_window"));
            empty.push_back(timeProcess("bench_book_window", none, "empty"));
            full.push_back(timeProcess("bench_book_window", large));
        }
    }
    state.counters["window_ms"] = median(bare) / 1000;
    state.counters["empty_book_ms"] = median(empty) / 1000;
    state.counters["book_100k_ms"] = median(full) / 1000;
    state.counters["ratio_to_window"] = median(full) / median(bare);
    state.counters["ratio_to_empty_book"] = median(full) / median(empty);
}
BENCHMARK(startUp)->Iterations(1)->Unit(benchmark::kMillisecond);

/// What the process says that it held at most, in MB.
double peakOf(const QString& program, const QStringList& arguments = {})
{
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        std::abort();
    return process.readAllStandardOutput().trimmed().toDouble();
}

/// The most memory of the same three, and of our window once the search index is in memory.
void memory(benchmark::State& state)
{
    const QString large = bookFile(people);
    double bare = 0;
    double full = 0;
    double indexed = 0;
    for (auto step : state) {
        (void)step;
        bare = peakOf(u"bench_empty_window"_s);
        full = peakOf(u"bench_book_window"_s, {large});
        indexed = peakOf(u"bench_book_window"_s, {large, u"index"_s});
    }
    state.counters["window_mb"] = bare;
    state.counters["book_100k_mb"] = full;
    state.counters["with_index_mb"] = indexed;
    state.counters["ratio_to_window"] = full / bare;
    state.counters["ratio_with_index"] = indexed / bare;
}
BENCHMARK(memory)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
