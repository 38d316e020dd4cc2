#include "core/book/book.h"
#include "core/book/record_service.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/percentile.h"

#include <QFileInfo>

#include <benchmark/benchmark.h>

#include <fcntl.h>
#include <unistd.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int saves = 1000;

/// A bare durable write of what a save puts in the log (eight pages), in the same folder.
class BareLog
{
public:
    explicit BareLog(const QString& beside)
        : path_(QFileInfo(beside).absolutePath() + u"/bare.log"_s)
        , file_(::open(path_.toLocal8Bit().constData(), O_CREAT | O_RDWR | O_TRUNC, 0600))
        , page_(8 * 4096, 'x')
    {
    }
    ~BareLog()
    {
        ::close(file_);
        ::unlink(path_.toLocal8Bit().constData());
    }
    void write()
    {
        if (::write(file_, page_.data(), page_.size()) < 0 || ::fdatasync(file_) != 0)
            std::abort();
    }

private:
    QString path_;
    int file_;
    std::vector<char> page_;
};

/// One favour of the last week recorded, journalled and on the disk, against a bare write and
/// fdatasync, in turn.
void durableSave(benchmark::State& state)
{
    const QString path = bookFile(0);
    const auto book = openBook(path);
    std::vector<AccountId> accounts;
    for (int i = 0; i < 50; ++i) {
        Account account;
        account.name = u"Bench"_s;
        accounts.push_back(book->records<Account>().save(account)->id);
    }
    BareLog log(path);
    std::vector<double> save;
    std::vector<double> bare;
    for (auto step : state) {
        (void)step;
        for (int i = 0; i < saves; ++i) {
            Favour favour;
            favour.accountId = accounts[size_t(i) % accounts.size()];
            favour.date = QDate(2026, 11, 22).addDays(-(i % 7));
            favour.title = u"Insight: customs-delay benchmark"_s;
            save.push_back(microseconds([&] {
                if (!book->records<Favour>().save(favour))
                    state.SkipWithError("not saved");
            }));
            bare.push_back(microseconds([&] { log.write(); }));
        }
    }
    state.counters["save_p50_us"] = median(save);
    state.counters["bare_p50_us"] = median(bare);
    state.counters["save_p99_us"] = percentile(save, 0.99);
    state.counters["bare_p99_us"] = percentile(bare, 0.99);
    state.counters["ratio_p50"] = median(save) / median(bare);
    state.counters["ratio_p99"] = percentile(save, 0.99) / percentile(bare, 0.99);
}
BENCHMARK(durableSave)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
