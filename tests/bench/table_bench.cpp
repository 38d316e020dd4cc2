#include "app/composition.h"
#include "core/query/list_base.h"
#include "tests/bench/bare_log.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/driven.h"
#include "tests/bench/watched_application.h"
#include "ui/lists/cell_editing.h"
#include "ui/lists/cell_editor.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/list_or_table.h"
#include "ui/lists/list_table_panel.h"
#include "ui/lists/list_table_view.h"
#include "ui/models/list_table_model.h"
#include "ui/pages/entries/entries_page.h"
#include "ui/shell/main_window.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <functional>
#include <map>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;
using query::Condition;
using query::ListKind;
using query::Operator;

constexpr int people = 100'000;

QString placeOf(ListKind kind)
{
    return kind == ListKind::People ? u"people"_s : u"accounts"_s;
}

/// Our window with a wide table of the large book, as it is after the first moments.
class TableWindow
{
public:
    explicit TableWindow(ListKind kind) : window_(app::windowParts())
    {
        const bool areEntries = query::baseOf(kind).isEntry;
        window_.resize(1280, 800);
        window_.showBook(openBook(bookFile(people)), areEntries ? u"entries"_s : placeOf(kind));
        window_.show();
        for (auto* pages : window_.findChildren<ui::ListOrTable*>())
            if (pages->isVisible()) {
                pages->showTable(true);
                panel_ = pages->table();
            }
        if (areEntries) {
            auto* page = window_.findChild<ui::EntriesPage*>();
            page->showKind(kind);
            panel_ = page->table();
        }
        if (!panel_)
            std::abort();
        bool isPrepared = !areEntries;
        const auto told = QObject::connect(&model(), &ui::ListTableModel::prepared,
                                           [&isPrepared] { isPrepared = true; });
        spinUntil([&] { return model().isComplete() && isPrepared; });
        QObject::disconnect(told);
        spinFor(3000); // what the window prepares in the background is there
        WatchedApplication::takeLongest();
    }

    ui::ListTableModel& model() { return *panel_->model(); }
    ui::ListTableView& view() { return *panel_->table(); }
    ui::ListTablePanel& panel() { return *panel_; }

private:
    ui::MainWindow window_;
    ui::ListTablePanel* panel_ = nullptr;
};

/// From an act to the painted rows in their new order, whose first page may come before the rest.
/// Those of entries come from another thread, with the rows of before in view.
double untilPainted(TableWindow& table, const std::function<void()>& act)
{
    bool isThere = false;
    const auto told = QObject::connect(&table.model(), &ui::ListTableModel::rearranged,
                                       [&isThere] { isThere = true; });
    const double taken = microseconds([&] {
        act();
        spinUntil([&] { return isThere; });
        table.view().viewport()->repaint();
    });
    QObject::disconnect(told);
    return taken;
}

/// Each heading in sight is clicked twice.
void tableSort(benchmark::State& state, ListKind kind)
{
    TableWindow table(kind);
    QHeaderView& heading = *table.view().horizontalHeader();
    std::vector<double> painted;
    std::map<QString, double> worst;
    for (auto step : state) {
        (void)step;
        for (int section = 0; section < heading.count(); ++section) {
            const int at = heading.sectionViewportPosition(section) + 20;
            if (heading.isSectionHidden(section) || at > heading.viewport()->width() ||
                !table.model().fields()[size_t(section)].canSort())
                continue;
            for (int order = 0; order < 2; ++order) {
                painted.push_back(untilPainted(table, [&] {
                    click(heading.viewport(), {at, heading.height() / 2});
                }));
                double& most = worst[table.model().fields()[size_t(section)].key];
                most = std::max(most, painted.back() / 1000);
                spinUntil([&] { return table.model().isComplete(); });
                spinFor(200);
            }
        }
    }
    tell(state, "painted", painted);
    for (const auto& [field, most] : worst)
        state.counters["most_ms_" + field.toStdString()] = most;
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}

/// Each filter set and taken away.
void tableFilter(benchmark::State& state, ListKind kind, const std::vector<Condition>& conditions)
{
    TableWindow table(kind);
    std::vector<double> painted;
    std::map<QString, double> worst;
    const auto set = [&](const query::Filter& filter) {
        painted.push_back(
            untilPainted(table, [&] { emit table.panel().filters()->changed(filter); }));
        spinUntil([&] { return table.model().isComplete(); });
        spinFor(200);
    };
    for (auto step : state) {
        (void)step;
        for (const Condition& condition : conditions) {
            query::Filter filter;
            filter.conditions = {condition};
            double& most = worst[condition.field];
            set(filter);
            most = std::max(most, painted.back() / 1000);
            set({});
            worst[u"none"_s] = std::max(worst[u"none"_s], painted.back() / 1000);
        }
    }
    tell(state, "painted", painted);
    for (const auto& [field, most] : worst)
        state.counters["most_ms_" + field.toStdString()] = most;
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}

/// As many cells as ours, all there from the start.
class BareTable : public QAbstractTableModel
{
public:
    BareTable(int rows, int columns) : rows_(rows), columns_(columns) {}
    int rowCount(const QModelIndex& = {}) const override { return rows_; }
    int columnCount(const QModelIndex& = {}) const override { return columns_; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? u"cell %1 of %2"_s.arg(index.column()).arg(index.row())
                                       : QVariant();
    }

private:
    int rows_;
    int columns_;
};

std::vector<double> pages(QTableView& view, int count)
{
    std::vector<double> taken;
    for (int page = 0; page < count; ++page)
        taken.push_back(microseconds([&] {
            press(&view, Qt::Key_PageDown);
            view.viewport()->repaint();
        }));
    return taken;
}

/// PageDown to the painted rows, against a QTableView of the same size over words that need no
/// fetching.
void tableScroll(benchmark::State& state, ListKind kind)
{
    constexpr int count = 200;
    TableWindow table(kind);
    BareTable model(table.model().rowCount(), int(table.view().columns().size()));
    QTableView bare;
    bare.setModel(&model);
    bare.resize(table.view().size());
    bare.verticalHeader()->setDefaultSectionSize(
        table.view().verticalHeader()->defaultSectionSize());
    bare.setSelectionBehavior(QAbstractItemView::SelectRows);
    bare.show();
    bare.setCurrentIndex(model.index(0, 0));
    table.view().setCurrentIndex(table.model().index(0, 0));
    spinFor(200);
    std::vector<double> ours;
    std::vector<double> floor;
    for (auto step : state) {
        (void)step;
        std::ranges::copy(pages(bare, count), std::back_inserter(floor));
        std::ranges::copy(pages(table.view(), count), std::back_inserter(ours));
    }
    tell(state, "page", ours);
    tell(state, "bare", floor);
    state.counters["ratio_p50"] = median(ours) / median(floor);
    state.counters["ratio_p99"] = percentile(ours, 0.99) / percentile(floor, 0.99);
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}

/// A name changed in its cell: from Enter until it is on the disk, in its new place and painted,
/// against a bare write of as much and fdatasync.
void tableEdit(benchmark::State& state)
{
    TableWindow table(ListKind::Accounts);
    BareLog log(bookFile(people));
    std::vector<double> saved;
    std::vector<double> bare;
    const int column = table.model().columnOf(u"name"_s);
    int row = 1000;
    for (auto step : state) {
        (void)step;
        for (int i = 0; i < 100; ++i) {
            table.view().setCurrentIndex(table.model().index(row += 7, column));
            press(&table.view(), Qt::Key_F2);
            auto* line = qobject_cast<QLineEdit*>(table.panel().editing()->editor()->field());
            line->end(false); // all of it is selected
            for (const QChar letter : u" Co"_s)
                type(line, letter);
            const qint64 key = table.view().currentKey();
            const QString wanted = line->text();
            saved.push_back(microseconds([&] {
                press(line, Qt::Key_Return);
                spinUntil([&] {
                    const int now = table.model().rowOfKey(key);
                    return table.model().index(now, column).data().toString() == wanted;
                });
                table.view().viewport()->repaint();
            }));
            spinFor(20);
            bare.push_back(microseconds([&] { log.write(); }));
        }
    }
    tell(state, "saved", saved);
    tell(state, "bare", bare);
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}
BENCHMARK(tableEdit)->Iterations(3)->Unit(benchmark::kMillisecond);

const std::vector<Condition> ofPeople = {
    Condition::of(u"name"_s, Operator::Contains, {u"erik"_s}),
    Condition::of(u"account"_s, Operator::Contains, {u"black"_s}),
    Condition::of(u"birthday"_s, Operator::InNext, {u"14"_s}),
    Condition::of(u"last-contact"_s, Operator::NotInLast, {u"60"_s})};
const std::vector<Condition> ofAccounts = {
    Condition::of(u"last-contact"_s, Operator::NotInLast, {u"60"_s}),
    Condition::of(u"standing"_s, Operator::AnyOf, {u"earned"_s}),
    Condition::of(u"tags"_s, Operator::AnyOf, {u"logistics"_s})};

const std::vector<Condition> ofFavours = {
    Condition::of(u"day"_s, Operator::InLast, {u"60"_s}),
    Condition::of(u"kind"_s, Operator::AnyOf, {u"insight"_s}),
    Condition::of(u"account-lifecycle"_s, Operator::AnyOf, {u"client"_s})};

const std::vector<Condition> ofInteractions = {
    Condition::of(u"day"_s, Operator::InLast, {u"60"_s}),
    Condition::of(u"kind"_s, Operator::AnyOf, {u"call"_s}),
    Condition::of(u"summary"_s, Operator::Contains, {u"port"_s}),
    Condition::of(u"account"_s, Operator::Contains, {u"black"_s})};

BENCHMARK_CAPTURE(tableSort, accounts, ListKind::Accounts)
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tableSort, people, ListKind::People)
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tableSort, favours, ListKind::Favours)
    ->Iterations(2)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tableSort, interactions, ListKind::Interactions)
    ->Iterations(2)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tableFilter, favours, ListKind::Favours, ofFavours)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tableFilter, interactions, ListKind::Interactions, ofInteractions)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tableFilter, accounts, ListKind::Accounts, ofAccounts)
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tableFilter, people, ListKind::People, ofPeople)
    ->Iterations(5)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tableScroll, accounts, ListKind::Accounts)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tableScroll, people, ListKind::People)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
