#include "app/composition.h"
#include "core/book/record_service.h"
#include "core/book/unit_of_work.h"
#include "core/query/queries.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/driven.h"
#include "tests/bench/watched_application.h"
#include "ui/pages/today/today_page.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int reminders = 10'000;
constexpr int openings = 100;

/// Due within two weeks before and after the day of the benchmarks, some with a time in another
/// zone, some that come back.
Result<void> addReminders(book::UnitOfWork& work, book::Book& book)
{
    GT_ASSIGN(const auto accounts, book.queries().accountIds({}, 4'000));
    const QDate today = benchClock()->today();
    for (int i = 0; i < reminders; ++i) {
        Reminder reminder;
        reminder.accountId = accounts[size_t(i) % accounts.size()];
        reminder.title = u"Send the report of week %1"_s.arg(i % 53);
        reminder.dueOn = today.addDays(i % 28 - 13);
        reminder.leadDays = i % 4;
        if (i % 5 == 0) {
            reminder.dueAt = QTime(i % 24, 30);
            reminder.timeZone = u"Asia/Tokyo"_s;
        }
        if (i % 3 == 0)
            reminder.rule = u"FREQ=WEEKLY"_s;
        GT_TRY(work.insert(reminder));
    }
    return {};
}

/// Today with ten thousand reminders, from the making of the page to its painted lines, and the
/// reading alone; against a repaint of the same page.
void openAgenda(benchmark::State& state)
{
    const QTemporaryDir folder;
    auto book = filledBook(folder.filePath(u"agenda.goodturn"_s), 10'000, addReminders);
    ui::MainWindow window(app::windowParts());
    window.showBook(std::move(book), u"accounts"_s);
    std::vector<double> open;
    std::vector<double> read;
    std::vector<double> repaint;
    for (auto step : state) {
        (void)step;
        for (int i = 0; i < openings; ++i) {
            std::unique_ptr<ui::TodayPage> page;
            open.push_back(microseconds([&] {
                page = std::make_unique<ui::TodayPage>(window);
                page->resize(1280, 800);
                page->show();
                page->repaint();
            }));
            repaint.push_back(microseconds([&] { page->repaint(); }));
            read.push_back(microseconds([&] { (void)window.book().queries().agenda(14); }));
        }
    }
    tell(state, "open", open);
    tell(state, "read", read);
    tell(state, "repaint", repaint);
}
BENCHMARK(openAgenda)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
