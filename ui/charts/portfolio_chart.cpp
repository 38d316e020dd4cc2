#include "ui/charts/portfolio_chart.h"

#include "core/domain/labels.h"
#include "ui/charts/flow_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace goodturn::ui {

namespace {

constexpr std::size_t mostLines = 6; ///< accounts that a read-out names

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

} // namespace

PortfolioChart::PortfolioChart(const query::Portfolio& portfolio)
    : portfolio_(std::make_shared<const query::Portfolio>(drawablePortfolio(portfolio)))
{
}

std::unique_ptr<DrawnChart> PortfolioChart::clone() const
{
    return std::make_unique<PortfolioChart>(*this);
}

QString PortfolioChart::name() const
{
    return tr("Given against received");
}

QString PortfolioChart::summary() const
{
    return tr("What was given to %1 accounts, upwards, against what came from them, to the right. "
              "The arrow keys read them out, Space chooses, Enter opens.")
        .arg(countText(rowCount()));
}

void PortfolioChart::plan(const ChartStyle& style, QSizeF size)
{
    plan_ = planPortfolio(*portfolio_, style, size);
}

void PortfolioChart::draw(QPainter& painter, const ChartStyle& style) const
{
    drawGround(painter, style);
    drawMarks(painter, style);
    drawTexts(painter, plan_.labels, plan_.labelFont, style);
    for (const StandingKey& key : plan_.legend) {
        drawStandingMark(painter, key.sign.center(), plan_.em * 0.7,
                         standingLook(key.standing, style), style);
        drawText(painter, key.words, plan_.labelFont, style);
    }
}

void PortfolioChart::drawGround(QPainter& painter, const ChartStyle& style) const
{
    const QRectF& plot = plan_.plot;
    painter.setPen(QPen(style.gridLine(), 1));
    for (const double tick : plan_.ticksReceived)
        painter.drawLine(QPointF(plan_.xOf(tick), plot.top()),
                         QPointF(plan_.xOf(tick), plot.bottom()));
    for (const double tick : plan_.ticksGiven)
        painter.drawLine(QPointF(plot.left(), plan_.yOf(tick)),
                         QPointF(plot.right(), plan_.yOf(tick)));
    painter.setPen(QPen(style.axisLine(), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.bottomLeft(), plot.topLeft());
    painter.setPen(QPen(style.axisLine(), plan_.em * 0.08, Qt::DashLine, Qt::FlatCap));
    painter.drawLine(plan_.evenFrom(), plan_.evenTo());
}

/// The largest first, so that they don't hide small ones; those chosen over all others.
void PortfolioChart::drawMarks(QPainter& painter, const ChartStyle& style) const
{
    std::vector<int> order(plan_.marks.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(),
                             [this](int mark) { return plan_.marks[std::size_t(mark)].size; });
    std::array<StandingLook, standingOrder.size()> looks;
    std::array<StandingLook, standingOrder.size()> pale;
    for (const Standing standing : standingOrder) {
        StandingLook& look = looks[std::size_t(standing)];
        look = standingLook(standing, style);
        pale[std::size_t(standing)] = look;
        pale[std::size_t(standing)].ink = blended(look.ink, style.ground, 0.25);
    }
    for (const bool chosen : {false, true})
        for (const int i : order) {
            const PortfolioMark& mark = plan_.marks[std::size_t(i)];
            if (isChosen(mark) != chosen)
                continue;
            const bool isQuiet = !chosen && !chosen_.empty();
            drawStandingMark(painter, mark.centre, mark.size,
                             (isQuiet ? pale : looks)[std::size_t(mark.standing)], style);
        }
}

bool PortfolioChart::isChosen(const PortfolioMark& mark) const
{
    return std::ranges::any_of(
        mark.points, [this](int point) { return std::ranges::binary_search(chosen_, point); });
}

void PortfolioChart::drawStop(QPainter& painter, const ChartStyle& style, int stop) const
{
    const PortfolioMark& mark = plan_.marks[std::size_t(stop)];
    const double ring = mark.size * 0.65 + plan_.em * 0.2;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.ground, plan_.em * 0.3));
    painter.drawEllipse(mark.centre, ring, ring);
    painter.setPen(QPen(style.text, plan_.em * 0.12));
    painter.drawEllipse(mark.centre, ring, ring);
}

QRectF PortfolioChart::boxOf(int stop) const
{
    const PortfolioMark& mark = plan_.marks[std::size_t(stop)];
    return squareAround(mark.centre, mark.size);
}

QString PortfolioChart::line(int row) const
{
    const query::PortfolioPoint& point = portfolio_->points[std::size_t(row)];
    return tr("%1: given %2, received %3")
        .arg(point.name, amountText(point.given, {}), amountText(point.received, {}));
}

QString PortfolioChart::readOut(int stop) const
{
    const PortfolioMark& mark = plan_.marks[std::size_t(stop)];
    QStringList lines;
    const std::size_t shown = mark.points.size() > mostLines ? mostLines - 1 : mark.points.size();
    for (std::size_t i = 0; i < shown; ++i)
        lines << line(mark.points[i]);
    if (shown < mark.points.size())
        lines << tr("and %1 more").arg(countText(int(mark.points.size() - shown)));
    lines << goodturn::label(mark.standing);
    if (mark.points.size() == 1) {
        const int recent = portfolio_->points[std::size_t(mark.points[0])].recent;
        lines << (recent == 1 ? tr("1 entry in the last 90 days")
                              : tr("%1 entries in the last 90 days").arg(countText(recent)));
    }
    return lines.join(u'\n');
}

int PortfolioChart::stopAfter(int stop, int key) const
{
    if ((key != Qt::Key_Up && key != Qt::Key_Down) || stopCount() == 0)
        return DrawnChart::stopAfter(stop, key);
    return stop < 0 ? 0 : plan_.markBeside(stop, key == Qt::Key_Up ? 1 : -1);
}

QStringList PortfolioChart::headings() const
{
    return {tr("Account"), tr("Standing"), tr("Given"), tr("Received"), tr("Last 90 days")};
}

QString PortfolioChart::cell(int row, int column) const
{
    const query::PortfolioPoint& point = portfolio_->points[std::size_t(row)];
    switch (column) {
    case 0:
        return point.name;
    case 1:
        return goodturn::label(point.standing);
    case 2:
        return amountText(point.given, {});
    case 3:
        return amountText(point.received, {});
    case 4:
        return countText(point.recent);
    default:
        return {};
    }
}

std::vector<int> PortfolioChart::rowsOf(int stop) const
{
    return plan_.marks[std::size_t(stop)].points;
}

std::vector<AccountId> PortfolioChart::accountsOfRow(int row) const
{
    return {portfolio_->points[std::size_t(row)].id};
}

std::vector<int> PortfolioChart::rowsIn(const QPolygonF& lasso) const
{
    std::vector<int> rows;
    for (const int mark : plan_.marksIn(lasso))
        std::ranges::copy(rowsOf(mark), std::back_inserter(rows));
    return rows;
}

void PortfolioChart::setChosen(const std::vector<int>& rows)
{
    chosen_ = rows;
}

} // namespace goodturn::ui
