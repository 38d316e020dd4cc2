#include "core/book/unit_of_work.h"
#include "core/query/queries.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/driven.h"
#include "tests/bench/watched_application.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/reciprocity_chart.h"
#include "ui/charts/reciprocity_chart_view.h"

#include <QAreaSeries>
#include <QChartView>
#include <QLineSeries>
#include <QTemporaryDir>
#include <QValueAxis>
#include <QWheelEvent>

#include <cstdlib>
#include <random>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int entries = 10'000;
constexpr int years = 10;
constexpr QSize chartSize(900, 420);

/// A book of two accounts, each with ten years of entries of all kinds and asks of all outcomes.
class OldAccounts
{
public:
    OldAccounts()
    {
        store::DatabaseConfig config;
        config.path = folder_.filePath(u"old.goodturn"_s);
        config.mode = store::DatabaseConfig::Mode::CreateNew;
        auto opened = book::Book::open(config, benchClock());
        if (!opened)
            std::abort();
        book_ = std::move(*opened);
        for (const QString& name : {u"Harbour"_s, u"Kestrel"_s})
            if (!book_->perform(name, [&](book::UnitOfWork& unit) { return fill(unit, name); }))
                std::abort();
    }

    query::AccountFlow flow(int account, bool feelings) const
    {
        query::FlowOptions options;
        options.feelings = feelings;
        auto read =
            book_->queries().flow(ids_.at(size_t(account % 2)), query::FlowRange::All, options);
        if (!read)
            std::abort();
        return std::move(*read);
    }
    ui::EntryWords words() const
    {
        return [this](std::span<const qint64> favours) {
            return book_->queries().entryLines(favours).value_or(QStringList());
        };
    }

private:
    Result<void> fill(book::UnitOfWork& unit, const QString& name)
    {
        Account account;
        account.name = name;
        GT_ASSIGN(account, unit.insert(account));
        ids_.push_back(account.id);
        const QDate today = benchClock()->today();
        for (int i = 0; i < entries; ++i) {
            Favour favour;
            favour.accountId = account.id;
            favour.direction = draw_() % 5 < 3 ? Direction::Given : Direction::Received;
            favour.kind = EnumCodes<FavourKind>::all[draw_() % 12].value;
            favour.date = today.addDays(-qint64(draw_() % (365 * years)));
            favour.title = u"Benchmark number %1"_s.arg(i);
            favour.worth = FeltWorth(1 + draw_() % 5);
            GT_TRY(unit.insert(favour));
        }
        for (int i = 0; i < 200; ++i) {
            Ask ask;
            ask.accountId = account.id;
            ask.title = u"Ask number %1"_s.arg(i);
            ask.state = EnumCodes<AskState>::all[1 + draw_() % 5].value;
            ask.askedOn = ask.resolvedOn = today.addDays(-qint64(draw_() % (365 * years)));
            GT_TRY(unit.insert(ask));
        }
        return {};
    }

    QTemporaryDir folder_;
    std::mt19937 draw_{1};
    std::unique_ptr<book::Book> book_;
    std::vector<AccountId> ids_;
};

const OldAccounts& oldAccounts()
{
    static const OldAccounts accounts;
    return accounts;
}

/// The same points in a chart of Qt's own, with its axes and nothing of ours.
class BareChart
{
public:
    BareChart()
    {
        chart_->legend()->hide();
        chart_->addAxis(time_, Qt::AlignBottom);
        chart_->addAxis(value_, Qt::AlignLeft);
        for (QAbstractSeries* series :
             std::initializer_list<QAbstractSeries*>{given_, received_, balance_}) {
            chart_->addSeries(series);
            series->attachAxis(time_);
            series->attachAxis(value_);
        }
        view_.setRenderHint(QPainter::Antialiasing);
        view_.setChart(chart_);
        view_.resize(chartSize);
        view_.show();
    }

    void show(const query::AccountFlow& flow)
    {
        const auto boxes = ui::barBoxes(flow, 365);
        time_->setRange(0, ui::axisEnd(flow));
        value_->setRange(-200, 300);
        const QList<QPointF> floor{{0, 0}, {ui::axisEnd(flow), 0}};
        given_->upperSeries()->replace(ui::barOutline(boxes, ui::Side::Given));
        given_->lowerSeries()->replace(floor);
        received_->upperSeries()->replace(ui::barOutline(boxes, ui::Side::Received));
        received_->lowerSeries()->replace(floor);
        balance_->replace(ui::balanceLine(flow));
        view_.viewport()->repaint();
    }

private:
    QChart* chart_ = new QChart;
    QChartView view_;
    QValueAxis* time_ = new QValueAxis(chart_);
    QValueAxis* value_ = new QValueAxis(chart_);
    QAreaSeries* given_ = new QAreaSeries(new QLineSeries(chart_), new QLineSeries(chart_));
    QAreaSeries* received_ = new QAreaSeries(new QLineSeries(chart_), new QLineSeries(chart_));
    QLineSeries* balance_ = new QLineSeries(chart_);
};

/// Our chart of the first account.
class OurChart
{
public:
    OurChart()
    {
        view_.setEntryWords(oldAccounts().words());
        view_.resize(chartSize);
        view_.show();
        show(oldAccounts().flow(0, true));
        spinFor(300);
        WatchedApplication::takeLongest();
    }

    void show(const query::AccountFlow& flow)
    {
        view_.forget();
        view_.setFlow(flow);
        repaint();
    }
    void repaint() { canvas().viewport()->repaint(); }
    ui::ChartCanvas& canvas() { return *view_.findChild<ui::ChartCanvas*>(); }

    /// A mouse or wheel event, to the painted frame.
    double frame(QEvent& event)
    {
        return microseconds([&] {
            QApplication::sendEvent(canvas().viewport(), &event);
            repaint();
        });
    }

private:
    ui::ReciprocityChartView view_;
};

/// Another account of ten years and 10,000 entries, read and painted, against Qt's chart with the
/// same points. `feelings`: with the band of how either side may feel it.
void chartSwitch(benchmark::State& state, bool feelings)
{
    OurChart ours;
    BareChart bare;
    spinFor(300);
    std::vector<double> read, shown, whole, floor;
    for (auto step : state) {
        (void)step;
        for (int i = 0; i < 200; ++i) {
            query::AccountFlow flow;
            read.push_back(microseconds([&] { flow = oldAccounts().flow(i, feelings); }));
            shown.push_back(microseconds([&] { ours.show(flow); }));
            whole.push_back(read.back() + shown.back());
            floor.push_back(microseconds([&] { bare.show(flow); }));
        }
    }
    tell(state, "read", read);
    tell(state, "shown", shown);
    tell(state, "whole", whole);
    tell(state, "bare", floor);
    state.counters["ratio_shown_p50"] = median(shown) / median(floor);
    state.counters["ratio_shown_p99"] = percentile(shown, 0.99) / percentile(floor, 0.99);
    state.counters["ratio_whole_p50"] = median(whole) / median(floor);
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}
BENCHMARK_CAPTURE(chartSwitch, plain, false)->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(chartSwitch, feelings, true)->Iterations(3)->Unit(benchmark::kMillisecond);

/// The mouse over every second pixel of the chart, to the painted frame with its tool tip.
void chartHover(benchmark::State& state)
{
    OurChart ours;
    std::vector<double> frames;
    for (auto step : state) {
        (void)step;
        for (int x = 0; x < chartSize.width(); x += 2) {
            const QPointF place(x, chartSize.height() * 0.5);
            QMouseEvent event(QEvent::MouseMove, place,
                              ours.canvas().viewport()->mapToGlobal(place), Qt::NoButton, {}, {});
            frames.push_back(ours.frame(event));
        }
    }
    tell(state, "frame", frames);
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}
BENCHMARK(chartHover)->Iterations(3)->Unit(benchmark::kMillisecond);

/// The wheel in and out again around several places, to the painted frame.
void chartZoom(benchmark::State& state)
{
    OurChart ours;
    std::vector<double> frames;
    for (auto step : state) {
        (void)step;
        for (int place = 1; place < 10; ++place)
            for (const int notch : {1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1}) {
                const QPointF at(chartSize.width() * place / 10.0, chartSize.height() * 0.5);
                QWheelEvent event(at, ours.canvas().viewport()->mapToGlobal(at), {},
                                  QPoint(0, notch * 120), Qt::NoButton, Qt::NoModifier,
                                  Qt::NoScrollPhase, false);
                frames.push_back(ours.frame(event));
            }
    }
    tell(state, "frame", frames);
    state.counters["longest_event_ms"] = WatchedApplication::takeLongest();
}
BENCHMARK(chartZoom)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
