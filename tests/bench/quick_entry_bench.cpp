#include "app/composition.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/driven.h"
#include "tests/bench/watched_application.h"
#include "ui/quick/quick_entry_dialog.h"
#include "ui/quick/quick_line.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int people = 100'000;

/// Every key of a line, to the painted `whole`.
std::vector<double> typeLine(QLineEdit& line, QWidget& whole, const QString& text)
{
    std::vector<double> taken;
    line.clear();
    for (const QChar letter : text)
        taken.push_back(microseconds([&] {
            type(&line, letter);
            QApplication::sendPostedEvents();
            whole.repaint();
        }));
    return taken;
}

/// Quick entry over a book of 100,000 people: each key read into the form, and both painted;
/// against a line without a reader.
void quickEntryKeys(benchmark::State& state)
{
    ui::MainWindow window(app::windowParts());
    window.resize(1280, 800);
    window.showBook(openBook(bookFile(people)), u"accounts"_s);
    window.show();
    spinFor(6000); // what the window prepares in the background is there
    ui::openQuickEntry(window, {});
    auto* dialog = window.findChild<ui::QuickEntryDialog*>();
    auto* line = dialog->findChild<ui::QuickLine*>();
    QLineEdit bare;
    bare.resize(line->size());
    bare.show();
    spinFor(500);
    WatchedApplication::takeLongest();
    std::vector<double> keys;
    std::vector<double> floor;
    for (auto step : state) {
        (void)step;
        for (const QString& text :
             {u"gave Erik Thomson insight customs benchmark yesterday"_s,
              u"call Tereza 20 min new warehouse in March"_s, u"Goncalo Gruber ordered 4000 EUR"_s,
              u"met Zzyzx Nobody and Erik last Tuesday about cold storage"_s}) {
            std::ranges::copy(typeLine(*line, *dialog, text), std::back_inserter(keys));
            std::ranges::copy(typeLine(bare, bare, text), std::back_inserter(floor));
        }
    }
    line->clear();
    tell(state, "key", keys);
    tell(state, "bare", floor);
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}
BENCHMARK(quickEntryKeys)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
