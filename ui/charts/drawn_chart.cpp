#include "ui/charts/drawn_chart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <iterator>

namespace goodturn::ui {

namespace {

constexpr int pageStops = 10;

/// Draws the title; the place that is left under it.
QRectF underTitle(QPainter& painter, const QRectF& place, const ChartStyle& style)
{
    if (style.title.isEmpty())
        return place;
    QFont font = resized(style.font, 1.1);
    font.setBold(true);
    const int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QString title = style.title.simplified();
    const QRectF used = QFontMetricsF(font).boundingRect(place, wrapped, title);
    painter.setFont(font);
    painter.setPen(style.text);
    painter.drawText(QRectF(place.topLeft(), QSizeF(place.width(), used.height())), wrapped, title);
    return place.adjusted(0, used.height() + QFontMetricsF(font).height() / 2, 0, 0);
}

void paint(const DrawnChart& chart, QPainter& painter, const QRectF& place, const ChartStyle& style)
{
    const double margin = drawingMargin(place.width());
    painter.fillRect(place, style.ground);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF left =
        underTitle(painter, place.adjusted(margin, margin, -margin, -margin), style);
    const auto planned = chart.clone();
    ChartStyle untitled = style;
    untitled.title.clear();
    planned->plan(untitled, left.size());
    painter.translate(left.topLeft());
    planned->draw(painter, untitled);
    painter.restore();
}

} // namespace

DrawnChart::~DrawnChart() = default;

int DrawnChart::stopAfter(int stop, int key) const
{
    const int last = stopCount() - 1;
    const auto bounded = [last](int wanted) { return std::clamp(wanted, 0, std::max(0, last)); };
    if (last < 0)
        return -1;
    switch (key) {
    case Qt::Key_Left:
        return stop < 0 ? last : bounded(stop - 1);
    case Qt::Key_Right:
        return stop < 0 ? 0 : bounded(stop + 1);
    case Qt::Key_PageUp:
        return bounded(stop - pageStops);
    case Qt::Key_PageDown:
        return bounded(stop + pageStops);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

std::vector<AccountId> DrawnChart::accountsOf(int stop) const
{
    std::vector<AccountId> all;
    for (const int row : rowsOf(stop))
        std::ranges::copy(accountsOfRow(row), std::back_inserter(all));
    return all;
}

std::vector<AccountId> DrawnChart::accountsOfRow(int) const
{
    return {};
}

std::vector<int> DrawnChart::rowsIn(const QPolygonF&) const
{
    return {};
}

void DrawnChart::setChosen(const std::vector<int>&) {}

Drawing drawingOf(const DrawnChart& chart)
{
    return [kept = std::shared_ptr<const DrawnChart>(chart.clone())](
               QPainter& painter, const QRectF& place, const ChartStyle& style) {
        paint(*kept, painter, place, style);
    };
}

QString rowsAsText(const DrawnChart& chart)
{
    QString all = chart.headings().join(u'\t') + u'\n';
    const int columns = int(chart.headings().size());
    for (int row = 0; row < chart.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << chart.cell(row, column).simplified();
        all += cells.join(u'\t') + u'\n';
    }
    return all;
}

} // namespace goodturn::ui
