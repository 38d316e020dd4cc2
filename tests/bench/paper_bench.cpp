#include "tests/bench/peak_memory.h"
#include "tests/bench/percentile.h"
#include "tests/support/summary_example.h"
#include "ui/print/account_paper.h"
#include "ui/print/page_painter.h"
#include "ui/print/paper_job.h"
#include "ui/print/pdf_writer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace goodturn::bench {
namespace {
using namespace Qt::StringLiterals;

constexpr int favours = 200;
constexpr int rounds = 15;
constexpr int job = 500; ///< documents, one after another

report::SummaryInput account(int number)
{
    report::SummaryInput input = testing::summaryExample();
    input.head.account.name = u"Account %1"_s.arg(number);
    for (int i = 0; i < favours; ++i) {
        auto favour = testing::favourExample(
            100 + i, QDate(2026, 11, 1).addDays(-3 * i),
            i % 3 == 0 ? Direction::Received : Direction::Given, FavourKind::Insight,
            u"What other ports do about waiting times, number %1 of %2"_s.arg(i).arg(number));
        favour.who = u"Ines Duarte"_s;
        favour.money = Money::fromMinor(1000 + i, u"EUR"_s).value();
        input.favours.push_back(favour);
    }
    for (int month = 0; month < 24; ++month) {
        query::FlowBar bar;
        bar.from = QDate(2024, 12, 1).addMonths(month);
        bar.to = bar.from.addMonths(1).addDays(-1);
        bar.given = 1 + month % 4;
        bar.received = month % 3;
        if (month == 0)
            input.flow.bars.clear();
        input.flow.bars.push_back(bar);
    }
    input.flow.from = input.flow.bars.front().from;
    input.flow.to = input.flow.bars.back().to;
    return input;
}

/// The text of a document, line after line, by nothing but QPdfWriter and QPainter: no layout, no
/// chart, no lines.
qint64 writeBare(const report::Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(ui::pageLayoutFor(ui::PaperSize::A4));
    QPainter painter(&writer);
    const double scale = writer.logicalDpiX() / ui::paperUnitsPerInch;
    painter.scale(scale, scale);
    const ui::PrintStyle style = ui::printStyle();
    const QFont font = style.font(style.bodySize);
    painter.setFont(font);
    const double height = QFontMetricsF(font).height() * 1.16;
    const QSizeF page = ui::printableSize(writer.pageLayout());
    double y = 0;
    for (const QString& text : report::allTexts(document))
        for (const QString& line : text.split(u'\n')) {
            if (y + height > page.height()) {
                writer.newPage();
                y = 0;
            }
            painter.drawText(QPointF(0, y + height * 0.8), line);
            y += height;
        }
    painter.end();
    return buffer.size();
}

void writeSummary(const report::Document& document, const QString& path)
{
    if (!ui::writePdf(document, path, ui::PaperChoice{}))
        std::abort();
}

/// A summary with a chart and 200 favours, from its data to the file, against the same text drawn
/// bare.
void summaryPdf(benchmark::State& state)
{
    const QTemporaryDir folder;
    const report::Document document = accountSummary(account(1), report::Audience::Mine);
    std::vector<double> whole;
    std::vector<double> layout;
    std::vector<double> bare;
    for (auto step : state) {
        (void)step;
        for (int i = 0; i < rounds; ++i) {
            bare.push_back(microseconds([&] { benchmark::DoNotOptimize(writeBare(document)); }));
            whole.push_back(
                microseconds([&] { writeSummary(document, folder.filePath(u"summary.pdf"_s)); }));
            layout.push_back(microseconds([&] {
                const ui::PagePainter pages(document, ui::pageLayoutFor(ui::PaperSize::A4));
                benchmark::DoNotOptimize(pages.pageCount());
            }));
        }
    }
    state.counters["bare_ms"] = median(bare) / 1000;
    state.counters["layout_ms"] = median(layout) / 1000;
    state.counters["summary_ms"] = median(whole) / 1000;
    state.counters["ratio"] = median(whole) / median(bare);
}
BENCHMARK(summaryPdf)->Iterations(1)->Unit(benchmark::kMillisecond);

/// Many summaries of different accounts in one job, one PDF: how much more memory the last one has
/// needed than the twentieth.
void manySummaries(benchmark::State& state)
{
    const QTemporaryDir folder;
    constexpr qint64 warm = 20;
    double early = 0;
    const auto begin = []() -> Result<ui::SummaryReader> {
        return [](const ui::PaperWish& wish) { return account(int(wish.part)); };
    };
    const ui::PaperJob summaries{ui::summaryPaper(std::vector<QString>(job, u"Account"_s), begin)};
    for (auto step : state) {
        (void)step;
        const auto done = ui::writeTogether(summaries, folder.filePath(u"summaries.pdf"_s),
                                            [&](qint64 done, qint64) {
                                                if (done == warm)
                                                    early = peakMemory();
                                                return true;
                                            });
        if (!done)
            std::abort();
    }
    state.counters["documents"] = job;
    state.counters["peak_mb"] = peakMemory();
    state.counters["grown_mb"] = peakMemory() - early;
}
BENCHMARK(manySummaries)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace goodturn::bench
