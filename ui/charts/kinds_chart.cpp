#include "ui/charts/kinds_chart.h"

#include "core/domain/labels.h"
#include "ui/charts/reliability_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

} // namespace

KindsChart::KindsChart(const std::vector<query::KindReturn>& kinds)
{
    for (const query::KindReturn& kind : kinds)
        if (kind.n() > 0 && std::isfinite(kind.share))
            rows_.push_back({kind.kind, kind.n(), kind.returned(), kind.share, kind.interval,
                             kind.typicalWait});
    std::ranges::stable_sort(rows_, std::greater(), &Row::share);
}

std::unique_ptr<DrawnChart> KindsChart::clone() const
{
    return std::make_unique<KindsChart>(*this);
}

QString KindsChart::name() const
{
    return tr("Kinds of giving that come back");
}

QString KindsChart::summary() const
{
    return tr("For %1 kinds of giving, the share after which something came back in time. The "
              "arrow keys read them out, Enter lists the givings.")
        .arg(countText(rowCount()));
}

QString KindsChart::readOut(int stop) const
{
    const Row& row = rows_[std::size_t(stop)];
    QStringList lines{goodturn::label(row.kind),
                      tr("Something came back after %1 of %2, %3")
                          .arg(countText(row.returned), countText(row.n), shareText(row.share)),
                      tr("Likely in truth: %1").arg(intervalText(row.interval))};
    if (row.typicalWait)
        lines << tr("Half of these within %1 days").arg(countText(*row.typicalWait));
    return lines.join(u'\n');
}

QStringList KindsChart::headings() const
{
    return {tr("Kind"),  tr("Given"),           tr("Came back"),
            tr("Share"), tr("Likely in truth"), tr("Half within days")};
}

QString KindsChart::cell(int at, int column) const
{
    const Row& row = rows_[std::size_t(at)];
    switch (column) {
    case 0:
        return goodturn::label(row.kind);
    case 1:
        return countText(row.n);
    case 2:
        return countText(row.returned);
    case 3:
        return shareText(row.share);
    case 4:
        return intervalText(row.interval);
    case 5:
        return row.typicalWait ? countText(*row.typicalWait) : QString();
    default:
        return {};
    }
}

Lane KindsChart::lane(int at) const
{
    const Row& row = rows_[std::size_t(at)];
    return {goodturn::label(row.kind),
            tr("%1 of %2").arg(countText(row.returned), countText(row.n))};
}

ValueScale KindsChart::scale(int most) const
{
    return {0, 1, most < 4 ? 0.5 : 0.25};
}

QString KindsChart::tickText(double value) const
{
    return shareText(value);
}

void KindsChart::drawLane(QPainter& painter, const ChartStyle& style, int at) const
{
    const Row& row = rows_[std::size_t(at)];
    const LanePlan& plan = planned();
    const QRectF room = plan.roomOf(at);
    const double y = room.center().y();
    const double cap = std::min(plan.em * 0.25, room.height() * 0.3);
    const double lower = plan.xOf(std::clamp(row.interval.lower, 0.0, 1.0));
    const double upper = plan.xOf(std::clamp(row.interval.upper, 0.0, 1.0));
    const QColor ink = style.received();
    painter.setPen(QPen(ink, plan.em * 0.11, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(lower, y), QPointF(upper, y));
    for (const double x : {lower, upper})
        painter.drawLine(QPointF(x, y - cap), QPointF(x, y + cap));
    painter.setPen(QPen(style.ground, plan.em * 0.08));
    painter.setBrush(ink);
    const double dot = std::min(plan.em * 0.36, room.height() * 0.35);
    painter.drawEllipse(QPointF(plan.xOf(std::clamp(row.share, 0.0, 1.0)), y), dot, dot);
}

} // namespace goodturn::ui
