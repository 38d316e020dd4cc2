#include "ui/charts/standings_chart.h"

#include "core/domain/labels.h"
#include "ui/charts/reliability_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

} // namespace

StandingsChart::StandingsChart(const query::StandingsOverTime& standings)
    : standings_(std::make_shared<const query::StandingsOverTime>(standings))
{
    for (const Standing standing : standingOrder)
        if (std::ranges::any_of(standings_->ends,
                                [&](const auto& end) { return end.of(standing) > 0; }))
            shown_.push_back(standing);
}

std::unique_ptr<DrawnChart> StandingsChart::clone() const
{
    return std::make_unique<StandingsChart>(*this);
}

bool StandingsChart::isLastEnd(int stop) const
{
    return plan_.bands[std::size_t(stop)].end == rowCount() - 1;
}

QString StandingsChart::name() const
{
    return tr("Standings by month");
}

QString StandingsChart::summary() const
{
    if (standings_->ends.empty())
        return tr("No month to show.");
    const query::StandingsAt& last = standings_->ends.back();
    QStringList parts;
    for (const Standing standing : shown_)
        parts << tr("%1: %2").arg(goodturn::label(standing), countText(last.of(standing)));
    return tr("How many accounts stood where at the end of each of %1 months. At last: %2. The "
              "arrow keys read them out, Enter lists the accounts.")
        .arg(countText(rowCount()), parts.join(u", "_s));
}

void StandingsChart::plan(const ChartStyle& style, QSizeF size)
{
    plan_ = planStandings(*standings_, style, size);
}

void StandingsChart::draw(QPainter& painter, const ChartStyle& style) const
{
    const QRectF& plot = plan_.plot;
    painter.setPen(QPen(style.gridLine(), 1));
    for (const auto& [y, text] : plan_.ticks)
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    for (const StandingBand& band : plan_.bands)
        drawStandingArea(painter, band.box, standingLook(band.standing, style), plan_.em);
    painter.setPen(QPen(style.axisLine(), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    drawTexts(painter, plan_.labels, plan_.labelFont, style);
    for (const StandingKey& key : plan_.legend) {
        drawStandingArea(painter, key.sign, standingLook(key.standing, style), plan_.em);
        drawText(painter, key.words, plan_.labelFont, style);
    }
}

void StandingsChart::drawStop(QPainter& painter, const ChartStyle& style, int stop) const
{
    const double out = plan_.em * 0.12;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.ground, plan_.em * 0.32));
    painter.drawRect(boxOf(stop).adjusted(-out, -out, out, out));
    painter.setPen(QPen(style.text, plan_.em * 0.14));
    painter.drawRect(boxOf(stop).adjusted(-out, -out, out, out));
}

QString StandingsChart::readOut(int stop) const
{
    const StandingBand& band = plan_.bands[std::size_t(stop)];
    const query::StandingsAt& end = standings_->ends[std::size_t(band.end)];
    const int count = end.of(band.standing);
    return QStringList{monthEndText(end.day), goodturn::label(band.standing),
                       tr("%1 of %2 accounts, %3")
                           .arg(countText(count), countText(end.n()),
                                shareText(double(count) / std::max(1, end.n())))}
        .join(u'\n');
}

int StandingsChart::stopAfter(int stop, int key) const
{
    if (stopCount() == 0 || stop < 0)
        return DrawnChart::stopAfter(stop, key == Qt::Key_Up     ? int(Qt::Key_Right)
                                           : key == Qt::Key_Down ? int(Qt::Key_Left)
                                                                 : key);
    switch (key) {
    case Qt::Key_Left:
        return plan_.bandInMonthBeside(stop, -1);
    case Qt::Key_Right:
        return plan_.bandInMonthBeside(stop, 1);
    case Qt::Key_Up:
        return plan_.bandBeside(stop, 1);
    case Qt::Key_Down:
        return plan_.bandBeside(stop, -1);
    default:
        return DrawnChart::stopAfter(stop, key);
    }
}

const query::StandingsAt& StandingsChart::endOfRow(int row) const
{
    return standings_->ends[standings_->ends.size() - 1 - std::size_t(row)];
}

QStringList StandingsChart::headings() const
{
    QStringList names{tr("Month")};
    for (const Standing standing : shown_)
        names << goodturn::label(standing);
    return names << tr("All");
}

QString StandingsChart::cell(int row, int column) const
{
    const query::StandingsAt& end = endOfRow(row);
    if (column == 0)
        return monthEndText(end.day);
    if (column > int(shown_.size()))
        return countText(end.n());
    return countText(end.of(shown_[std::size_t(column - 1)]));
}

std::vector<int> StandingsChart::rowsOf(int stop) const
{
    return {rowCount() - 1 - plan_.bands[std::size_t(stop)].end};
}

std::vector<AccountId> StandingsChart::accountsOf(int stop) const
{
    const StandingBand& band = plan_.bands[std::size_t(stop)];
    return standings_->accountsAt(std::size_t(band.end), band.standing);
}

QString StandingsChart::groupOf(int stop) const
{
    const StandingBand& band = plan_.bands[std::size_t(stop)];
    return tr("%1, %2").arg(monthEndText(standings_->ends[std::size_t(band.end)].day),
                            goodturn::label(band.standing));
}

std::vector<AccountId> StandingsChart::accountsOfRow(int row) const
{
    std::vector<AccountId> all;
    for (const Standing standing : shown_)
        std::ranges::copy(
            standings_->accountsAt(standings_->ends.size() - 1 - std::size_t(row), standing),
            std::back_inserter(all));
    return all;
}

} // namespace goodturn::ui
