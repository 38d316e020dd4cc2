#include "ui/charts/lag_chart.h"

#include "ui/charts/reliability_words.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {
using reciprocity::SurvivalStep;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Chart", text);
}

/// The share come back: what is left waiting, turned round.
QString backText(const SurvivalStep& step)
{
    return shareText(1 - step.survival);
}

QString backInterval(const SurvivalStep& step)
{
    return intervalText({1 - step.upper, 1 - step.lower});
}

} // namespace

LagChart::LagChart(const query::LagCurve& curve, const std::optional<query::LagCurve>& beside)
    : curve_(std::make_shared<const query::LagCurve>(isDrawable(curve) ? curve : query::LagCurve()))
{
    if (beside && isDrawable(*beside))
        beside_ = std::make_shared<const query::LagCurve>(*beside);
}

std::unique_ptr<DrawnChart> LagChart::clone() const
{
    return std::make_unique<LagChart>(*this);
}

QString LagChart::name() const
{
    return tr("How long returns take");
}

QString LagChart::summary() const
{
    QString words = tr("Of %1 waits for a return %2 have ended with one.")
                        .arg(countText(curve_->n), countText(curve_->returned));
    if (curve_->median)
        words += u' ' + tr("Half have come back by day %1.").arg(countText(*curve_->median));
    return words + u' ' +
           tr("The arrow keys read the days out, Enter lists who gave something back.");
}

void LagChart::plan(const ChartStyle& style, QSizeF size)
{
    plan_ = planLag(*curve_, beside_.get(), style, size);
}

void LagChart::draw(QPainter& painter, const ChartStyle& style) const
{
    const QRectF& plot = plan_.plot;
    const double em = plan_.em;
    if (plan_.window)
        painter.fillRect(*plan_.window, style.windowShade());
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(style.received(), style.ground, 0.22));
    painter.drawPolygon(plan_.band);
    painter.setPen(QPen(style.gridLine(), 1));
    for (const double share : plan_.shares)
        painter.drawLine(QPointF(plot.left(), plan_.yOf(share)),
                         QPointF(plot.right(), plan_.yOf(share)));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.tokens.muted, em * 0.09, Qt::DotLine));
    painter.drawPolyline(plan_.beside);
    painter.setPen(QPen(style.balance(), em * 0.1, Qt::DashLine));
    painter.drawPolyline(plan_.withEnds);
    painter.setPen(QPen(style.received(), em * 0.16, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(plan_.line);
    if (plan_.median) {
        painter.setPen(QPen(style.text, em * 0.08, Qt::DashLine));
        painter.drawLine(*plan_.median, QPointF(plan_.median->x(), plot.bottom()));
        painter.drawLine(*plan_.median, QPointF(plot.left(), plan_.median->y()));
    }
    painter.setPen(QPen(style.axisLine(), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    drawTexts(painter, plan_.labels, plan_.labelFont, style);
}

const SurvivalStep& LagChart::step(int stop) const
{
    return curve_->curve.steps[std::size_t(stop)];
}

QPointF LagChart::placeOf(int stop) const
{
    return {plan_.xOf(step(stop).day), plan_.yOf(1 - step(stop).survival)};
}

void LagChart::drawStop(QPainter& painter, const ChartStyle& style, int stop) const
{
    const double reach = plan_.em * 0.4;
    painter.setPen(QPen(style.ground, plan_.em * 0.12));
    painter.setBrush(style.received());
    painter.drawEllipse(placeOf(stop), reach, reach);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.text, plan_.em * 0.12));
    painter.drawEllipse(placeOf(stop), reach * 1.3, reach * 1.3);
}

/// The last day with a return up to the place.
int LagChart::stopAt(QPointF place) const
{
    if (!plan_.plot.contains(place))
        return -1;
    const double day = (place.x() - plan_.plot.left()) / plan_.plot.width() * plan_.lastDay;
    const auto after = std::ranges::upper_bound(curve_->curve.steps, day, {}, &SurvivalStep::day);
    return int(after - curve_->curve.steps.begin()) - 1;
}

QRectF LagChart::boxOf(int stop) const
{
    return squareAround(placeOf(stop), plan_.em);
}

QString LagChart::readOut(int stop) const
{
    const SurvivalStep& shown = step(stop);
    return QStringList{
        tr("By day %1: %2 have come back").arg(countText(shown.day), backText(shown)),
        tr("Likely in truth: %1").arg(backInterval(shown)),
        tr("On that day: %1 of %2 that still waited")
            .arg(countText(shown.returned), countText(shown.atRisk))}
        .join(u'\n');
}

QStringList LagChart::headings() const
{
    return {tr("Day"), tr("Waited until then"), tr("Came back that day"), tr("Come back by then"),
            tr("Likely in truth")};
}

int LagChart::rowCount() const
{
    return int(curve_->curve.steps.size());
}

QString LagChart::cell(int row, int column) const
{
    const SurvivalStep& shown = step(row);
    switch (column) {
    case 0:
        return countText(shown.day);
    case 1:
        return countText(shown.atRisk);
    case 2:
        return countText(shown.returned);
    case 3:
        return backText(shown);
    case 4:
        return backInterval(shown);
    default:
        return {};
    }
}

QString LagChart::groupOf(int stop) const
{
    return tr("Came back on day %1").arg(countText(step(stop).day));
}

std::vector<AccountId> LagChart::accountsOfRow(int row) const
{
    std::vector<AccountId> found;
    for (const query::LagReturn& one : curve_->returns)
        if (one.days == step(row).day && (found.empty() || found.back() != one.account))
            found.push_back(one.account);
    return found;
}

} // namespace goodturn::ui
