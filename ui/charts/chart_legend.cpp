#include "ui/charts/chart_legend.h"

#include "ui/charts/chart_lines.h"
#include "ui/charts/flow_words.h"
#include "ui/charts/hatching.h"
#include "ui/charts/marker_shapes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;
using Sign = LegendEntry::Sign;

namespace {

LegendEntry entryOf(Sign sign, const QString& text)
{
    LegendEntry entry;
    entry.sign = sign;
    entry.text = text;
    return entry;
}

void drawBarSign(QPainter& painter, const QRectF& box, bool received, double em,
                 const ChartStyle& style)
{
    const double middle = box.center().y();
    const double half = box.height() * 0.5;
    const QRectF bar(box.left() + box.width() * 0.22, received ? middle : middle - half,
                     box.width() * 0.56, half);
    drawBarFill(painter, bar, received, em, style);
    painter.setPen(QPen(style.axisLine(), em * 0.07, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle));
}

void drawSign(QPainter& painter, const LegendEntry& entry, double em, const ChartStyle& style)
{
    const QRectF& box = entry.signBox;
    switch (entry.sign) {
    case Sign::Given:
        drawBarSign(painter, box, false, em, style);
        break;
    case Sign::Received:
        drawBarSign(painter, box, true, em, style);
        break;
    case Sign::Balance:
    case Sign::Theirs:
    case Sign::Yours:
    case Sign::Compared:
        painter.setPen(linePen(entry.sign, em, style));
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
        break;
    case Sign::Marker:
        drawMarker(painter, box.center(), box.height(), markerLook(entry.marker, style), style);
        break;
    }
}

void addLines(const query::AccountFlow& flow, std::vector<LegendEntry>& entries)
{
    entries.push_back(entryOf(Sign::Balance, QCoreApplication::translate("Chart", "felt balance")));
    if (flow.hasFeelings) {
        entries.push_back(
            entryOf(Sign::Theirs, QCoreApplication::translate("Chart", "how they may feel it")));
        entries.push_back(
            entryOf(Sign::Yours, QCoreApplication::translate("Chart", "how you may feel it")));
    }
    if (flow.comparison)
        entries.push_back(entryOf(Sign::Compared, comparisonWords(*flow.comparison)));
}

/// A dash or two of the thin lines have to be seen.
double signWidth(Sign sign)
{
    switch (sign) {
    case Sign::Theirs:
    case Sign::Yours:
    case Sign::Compared:
        return 1.7;
    case Sign::Marker:
        return 1.0;
    default:
        return 0.85;
    }
}

} // namespace

std::vector<LegendEntry> legendEntries(const query::AccountFlow& flow)
{
    std::vector<LegendEntry> entries;
    entries.push_back(entryOf(Sign::Given, QCoreApplication::translate("Chart", "given")));
    entries.push_back(entryOf(Sign::Received, QCoreApplication::translate("Chart", "received")));
    if (!flow.balance.empty() && flow.currency.isEmpty())
        addLines(flow, entries);
    std::vector<query::FlowMarker::Kind> kinds;
    for (const query::FlowMarker& marker : flow.markers)
        if (std::ranges::find(kinds, marker.kind) == kinds.end())
            kinds.push_back(marker.kind);
    std::ranges::sort(kinds);
    for (const auto kind : kinds) {
        LegendEntry entry = entryOf(Sign::Marker, markerWords(kind));
        entry.marker = kind;
        entries.push_back(entry);
    }
    return entries;
}

double arrangeLegend(std::vector<LegendEntry>& entries, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    const double em = metrics.height();
    const double row = em * 1.35;
    double x = 0;
    double y = 0;
    for (LegendEntry& entry : entries) {
        const double sign = em * signWidth(entry.sign);
        entry.text = metrics.elidedText(entry.text, Qt::ElideRight, em * 18);
        const double text = metrics.horizontalAdvance(entry.text) + 1;
        const double whole = sign + em * 0.4 + text;
        if (x > 0 && x + whole > width) {
            x = 0;
            y += row;
        }
        entry.signBox = QRectF(x, y + (row - em * 0.95) / 2, sign, em * 0.95);
        entry.textBox = QRectF(x + sign + em * 0.4, y, std::min(text, width - x), row);
        x += whole + em * 1.1;
    }
    return entries.empty() ? 0 : y + row;
}

void drawLegend(QPainter& painter, const ChartPlan& plan, const ChartStyle& style)
{
    painter.setFont(plan.labelFont);
    for (const LegendEntry& entry : plan.legend) {
        drawSign(painter, entry, plan.em, style);
        painter.setPen(style.tokens.muted);
        painter.setFont(plan.labelFont);
        painter.drawText(entry.textBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         entry.text);
    }
}

void drawBarFill(QPainter& painter, const QRectF& bar, bool received, double em,
                 const ChartStyle& style)
{
    const QColor color = received ? style.received() : style.given();
    painter.setPen(Qt::NoPen);
    if (!style.hatched || !received) {
        painter.fillRect(bar, color);
        return;
    }
    painter.fillRect(bar, style.pure ? style.ground : blended(color, style.ground, 0.28));
    const QColor ink = style.tokens.receivedText;
    painter.setPen(QPen(ink, em * 0.055, Qt::SolidLine, Qt::FlatCap));
    drawHatch(painter, bar, Hatch::Rising, em * 0.26);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, em * 0.07, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double inset = em * 0.035;
    painter.drawRect(bar.adjusted(inset, 0, -inset, -inset));
}

} // namespace goodturn::ui
