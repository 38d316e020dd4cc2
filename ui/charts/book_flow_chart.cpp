#include "ui/charts/book_flow_chart.h"

#include "ui/charts/chart_ink.h"
#include "ui/charts/chart_legend.h"
#include "ui/charts/flow_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

constexpr std::size_t mostMonths = 480; // 40 years

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

/// Its bars without the keys of their entries, of which there may be a million.
query::AccountFlow flowOf(const std::vector<query::FlowMonth>& months, QDate today)
{
    query::AccountFlow flow;
    flow.step = query::FlowStep::Month;
    flow.range = query::FlowRange::All;
    flow.today = today;
    for (const query::FlowMonth& month : months) {
        query::FlowBar bar;
        bar.from = month.month;
        bar.to = month.month.addMonths(1).addDays(-1);
        bar.given = month.given;
        bar.received = month.received;
        flow.entries += month.givings + month.returns;
        flow.bars.push_back(bar);
    }
    return drawable(flow);
}

} // namespace

BookFlowChart::BookFlowChart(const query::FlowByMonth& flow, QDate today)
    : months_(flow.months.end() - std::ptrdiff_t(std::min(flow.months.size(), mostMonths)),
              flow.months.end())
{
    std::erase_if(months_, [](const query::FlowMonth& month) {
        return !month.month.isValid() || !std::isfinite(month.given) ||
               !std::isfinite(month.received);
    });
    flow_ = flowOf(months_, today);
}

std::unique_ptr<DrawnChart> BookFlowChart::clone() const
{
    return std::make_unique<BookFlowChart>(*this);
}

QString BookFlowChart::name() const
{
    return tr("Given and received by month");
}

QString BookFlowChart::summary() const
{
    double given = 0;
    double received = 0;
    for (const query::FlowMonth& month : months_) {
        given += month.given;
        received += month.received;
    }
    return tr("In %1 months %2 points were given and %3 received. The arrow keys read the months "
              "out, Enter lists their entries.")
        .arg(countText(stopCount()), amountText(given, {}), amountText(received, {}));
}

void BookFlowChart::plan(const ChartStyle& style, QSizeF size)
{
    plan_ = planChart(flow_, style, size, 0, axisEnd(flow_));
}

void BookFlowChart::draw(QPainter& painter, const ChartStyle& style) const
{
    drawGround(painter, flow_, plan_, style);
    const double ground = plan_.yOf(0);
    for (const BarBox& box : placedBars(flow_, plan_)) {
        const double left = plan_.xOf(box.left);
        const double right = plan_.xOf(box.right);
        const QRectF given(QPointF(left, plan_.yOf(box.up)), QPointF(right, ground));
        const QRectF received(QPointF(left, ground), QPointF(right, plan_.yOf(box.down)));
        if (box.up > 0)
            drawBarFill(painter, given, false, plan_.em, style);
        if (box.down < 0)
            drawBarFill(painter, received, true, plan_.em, style);
    }
    drawInk(painter, flow_, plan_, style);
}

void BookFlowChart::drawStop(QPainter& painter, const ChartStyle& style, int stop) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.text, plan_.em * 0.12));
    painter.drawRect(boxOf(stop));
}

int BookFlowChart::stopAt(QPointF place) const
{
    if (!plan_.plot.contains(place) || months_.empty())
        return -1;
    const double day = plan_.dayAt(place.x());
    const auto after = std::ranges::upper_bound(
        flow_.bars, day, {}, [this](const auto& bar) { return axisDay(flow_, bar.from); });
    return int(after - flow_.bars.begin()) - 1;
}

QRectF BookFlowChart::boxOf(int stop) const
{
    const query::FlowBar& bar = flow_.bars[std::size_t(stop)];
    const double left = plan_.xOf(axisDay(flow_, bar.from));
    const double right = plan_.xOf(axisDay(flow_, bar.to) + 1);
    return {left, plan_.plot.top(), right - left, plan_.plot.height()};
}

QString BookFlowChart::readOut(int stop) const
{
    const query::FlowMonth& shown = month(stop);
    const auto entries = [](int count) {
        return count == 1 ? tr("1 entry") : tr("%1 entries").arg(countText(count));
    };
    return QStringList{
        barPeriod(flow_.bars[std::size_t(stop)], flow_.step),
        tr("Given: %1 points, %2").arg(amountText(shown.given, {}), entries(shown.givings)),
        tr("Received: %1 points, %2").arg(amountText(shown.received, {}), entries(shown.returns))}
        .join(u'\n');
}

QStringList BookFlowChart::headings() const
{
    return {tr("Month"), tr("Given"), tr("Entries given"), tr("Received"), tr("Entries received")};
}

QString BookFlowChart::cell(int row, int column) const
{
    const query::FlowMonth& shown = month(stopOf(row));
    switch (column) {
    case 0:
        return barPeriod(flow_.bars[std::size_t(stopOf(row))], flow_.step);
    case 1:
        return amountText(shown.given, {});
    case 2:
        return countText(shown.givings);
    case 3:
        return amountText(shown.received, {});
    case 4:
        return countText(shown.returns);
    default:
        return {};
    }
}

} // namespace goodturn::ui
