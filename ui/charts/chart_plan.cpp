#include "ui/charts/chart_plan.h"

#include "ui/charts/chart_legend.h"
#include "ui/charts/flow_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostLanes = 3;

/// Makes a plan step by step, from the outside in.
class Planner
{
public:
    Planner(const query::AccountFlow& flow, const ChartStyle& style, QSizeF size)
        : flow_(flow)
        , style_(style)
    {
        plan_.size = size;
        plan_.labelFont = resized(style.font, 0.88);
        plan_.titleFont = resized(style.font, 1.15);
        plan_.titleFont.setBold(true);
        plan_.em = QFontMetricsF(plan_.labelFont).height();
        plan_.markerSize = std::round(plan_.em * 1.12);
    }

    ChartPlan run(double dayFrom, double dayTo)
    {
        plan_.dayFrom = dayFrom;
        plan_.dayTo = std::max(dayTo, dayFrom + 1);
        placeTitle();
        placeLegend();
        placeSides();
        placeMarkers();
        scaleValues();
        placeTimeLabels();
        placeWindow();
        placeQuietWords();
        return std::move(plan_);
    }

private:
    double textWidth(const QString& text) const
    {
        return QFontMetricsF(plan_.labelFont).horizontalAdvance(text);
    }

    void placeTitle()
    {
        if (style_.title.isEmpty())
            return;
        const QFontMetricsF metrics(plan_.titleFont);
        const double width = plan_.size.width() - plan_.em;
        const QRectF box(plan_.em / 2, plan_.em / 3, width, metrics.height());
        const QString line = metrics.elidedText(style_.title.simplified(), Qt::ElideRight, width);
        plan_.title = PlacedText{box, line, Qt::AlignLeft | Qt::AlignVCenter, true};
        top_ = box.bottom() + plan_.em / 2;
    }

    void placeLegend()
    {
        const double side = plan_.em * 0.45;
        plan_.legend = legendEntries(flow_);
        const double height =
            arrangeLegend(plan_.legend, plan_.labelFont, plan_.size.width() - side * 2);
        bottom_ = plan_.size.height() - plan_.em * 0.3;
        if (bottom_ - top_ - height < plan_.em * 9) {
            plan_.legend.clear(); // too low for it; the read-outs say the same
            return;
        }
        bottom_ -= height;
        for (LegendEntry& entry : plan_.legend) {
            entry.signBox.translate(side, bottom_);
            entry.textBox.translate(side, bottom_);
        }
    }

    void placeSides();
    void placeMarkers();
    void scaleValues();
    void placeTimeLabels();
    void placeWindow();
    void placeQuietWords();

    const query::AccountFlow& flow_;
    const ChartStyle& style_;
    ChartPlan plan_;
    double top_ = 0;
    double bottom_ = 0;
};

/// How far bars and lines reach up and down.
struct Reach
{
    double up = 0;
    double down = 0;

    void take(double value)
    {
        up = std::max(up, value);
        down = std::min(down, value);
    }
};

Reach reachOf(const query::AccountFlow& flow)
{
    Reach reach;
    for (const query::FlowBar& bar : flow.bars) {
        reach.take(bar.given);
        reach.take(-bar.received);
    }
    if (!flow.currency.isEmpty())
        return reach;
    for (const query::FlowPoint& point : flow.balance) {
        reach.take(point.balance);
        if (flow.hasFeelings) {
            reach.take(point.theirs);
            reach.take(point.yours);
        }
    }
    if (flow.comparison)
        for (const query::FlowPoint& point : flow.comparison->balance)
            reach.take(point.balance);
    return reach;
}

ValueScale scaleFor(const query::AccountFlow& flow, double height, double em)
{
    const int most = std::clamp(int(height / (em * 2.2)), 2, 8);
    const Reach reach = reachOf(flow);
    const bool isFlat = reach.up == 0.0 && reach.down == 0.0;
    return valueScale(isFlat ? 1.0 : reach.up, reach.down, most);
}

/// Left and right edge, and the rows under the plot.
void Planner::placeSides()
{
    plan_.labels.clear();
    const double rows = flow_.bars.empty() ? 0 : 2;
    bottom_ -= plan_.em * (rows + 0.55);
    const ValueScale guess = scaleFor(flow_, std::max(plan_.em, bottom_ - top_), plan_.em);
    double widest = textWidth(flow_.currency.isEmpty() ? QString() : flow_.currency);
    for (const double tick : guess.ticks())
        widest = std::max(widest, textWidth(amountText(tick, flow_.currency)));
    const double left = std::ceil(widest + plan_.em * 0.9);
    const double right = std::floor(plan_.size.width() - plan_.em * 0.6);
    plan_.plot = QRectF(left, top_, std::max(plan_.em, right - left), plan_.em);
}

/// Markers take the first row where they don't touch another; when all rows are taken they join
/// the last one there.
void Planner::placeMarkers()
{
    double y = top_ + plan_.em * 1.3;
    const double height = bottom_ - top_;
    const auto lanes = size_t(std::clamp(int(height / (plan_.em * 6)), 1, mostLanes));
    std::vector<PlacedMarker*> lastOf(lanes, nullptr);
    plan_.markers.reserve(flow_.markers.size());
    const double room = plan_.markerSize * 1.12;
    size_t used = 0;
    for (size_t i = 0; i < flow_.markers.size(); ++i) {
        const double day = axisDay(flow_, flow_.markers[i].day) + 0.5;
        if (day < plan_.dayFrom || day > plan_.dayTo)
            continue;
        const double x = plan_.xOf(day);
        const auto free = std::ranges::find_if(lastOf, [&](const PlacedMarker* last) {
            const double counted = last && last->markers.size() > 1 ? plan_.em * 1.8 : 0;
            return !last || x - last->centre.x() >= room + counted;
        });
        if (free == lastOf.end()) {
            lastOf.back()->markers.push_back(int(i));
            continue;
        }
        const auto lane = size_t(free - lastOf.begin());
        used = std::max(used, lane + 1);
        const double middle = y + plan_.markerSize * 0.62 + double(lane) * room;
        plan_.markers.push_back({QPointF(x, middle), {int(i)}});
        *free = &plan_.markers.back();
    }
    y += double(used) * room + plan_.em * 0.35;
    plan_.plot.setTop(std::ceil(y));
    plan_.plot.setHeight(std::max(plan_.em * 2, std::floor(bottom_ - plan_.plot.top())));
    plan_.band = plan_.plot;
    plan_.band.setTop(top_);
}

void Planner::scaleValues()
{
    plan_.values = scaleFor(flow_, plan_.plot.height(), plan_.em);
    if (flow_.currency.isEmpty()) {
        const QString unit = QCoreApplication::translate("Chart", "points");
        plan_.labels.push_back(
            {QRectF(plan_.em * 0.45, top_ + plan_.em * 0.12, textWidth(unit) + 1, plan_.em), unit,
             Qt::AlignLeft | Qt::AlignVCenter});
    }
    for (const double tick : plan_.values.ticks()) {
        const double y = plan_.yOf(tick);
        const QRectF box(0, y - plan_.em / 2, plan_.plot.left() - plan_.em * 0.45, plan_.em);
        plan_.labels.push_back(
            {box, amountText(tick, flow_.currency), Qt::AlignRight | Qt::AlignVCenter});
    }
}

void Planner::placeTimeLabels()
{
    if (flow_.bars.empty())
        return;
    const auto middle = [&](size_t bar) {
        return (axisDay(flow_, flow_.bars[bar].from) + axisDay(flow_, flow_.bars[bar].to) + 1) / 2;
    };
    int first = 0;
    int last = int(flow_.bars.size()) - 1;
    while (first < last && middle(size_t(first)) < plan_.dayFrom)
        ++first;
    while (last > first && middle(size_t(last)) > plan_.dayTo)
        --last;
    const double room = std::abs(plan_.xOf(middle(flow_.bars.size() - 1)) - plan_.xOf(middle(0))) /
                        std::max(1.0, double(flow_.bars.size()) - 1);
    const auto labels = timeLabels(flow_, first, last, room, [&](const QString& text) {
        return textWidth(text) + plan_.em * 0.8;
    });
    const double y = plan_.plot.bottom() + plan_.em * 0.3;
    for (const TimeLabel& label : labels) {
        const double width = std::max(textWidth(label.text), textWidth(label.year)) + 2;
        const double most = std::max(0.0, plan_.size.width() - width);
        const double x = std::clamp(plan_.xOf(middle(size_t(label.bar))) - width / 2, 0.0, most);
        const QRectF box(x, y, width, plan_.em);
        plan_.labels.push_back({box, label.text});
        if (!label.year.isEmpty())
            plan_.labels.push_back(
                {box.translated(0, plan_.em * 0.98), label.year, Qt::AlignCenter, true});
    }
}

void Planner::placeWindow()
{
    if (!flow_.windowFrom || !flow_.windowTo || !flow_.windowFrom->isValid())
        return;
    const double from = std::max(axisDay(flow_, *flow_.windowFrom), plan_.dayFrom);
    const double to = std::min(axisDay(flow_, *flow_.windowTo) + 1, plan_.dayTo);
    if (to <= from)
        return;
    const QRectF& band = plan_.band;
    plan_.window =
        QRectF(plan_.xOf(from), band.top(), plan_.xOf(to) - plan_.xOf(from), band.height());
    const QFontMetricsF metrics(plan_.labelFont);
    const QString words = metrics.elidedText(
        QCoreApplication::translate("Chart", "usual return window"), Qt::ElideRight, band.width());
    const double width = metrics.horizontalAdvance(words) + 1;
    const bool fits = width <= plan_.window->width();
    const double wish = fits ? plan_.window->center().x() - width / 2
                             : plan_.window->left() - width - plan_.em * 0.35;
    const double x = std::clamp(wish, band.left(), std::max(band.left(), band.right() - width));
    plan_.windowText = PlacedText{QRectF(x, band.top() + plan_.em * 0.12, width, plan_.em), words};
}

void Planner::placeQuietWords()
{
    if (flow_.isEmpty() || showsAnything(flow_))
        return;
    const QFontMetricsF metrics(plan_.labelFont);
    const QRectF box = plan_.plot.adjusted(0, 0, 0, -plan_.plot.height() * 0.5);
    plan_.quietWords = PlacedText{
        box, metrics.elidedText(quietFlowWords(flow_.entries), Qt::ElideRight, box.width())};
}

} // namespace

double ChartPlan::xOf(double day) const
{
    return plot.left() + (day - dayFrom) / (dayTo - dayFrom) * plot.width();
}

double ChartPlan::yOf(double value) const
{
    return plot.bottom() - (value - values.bottom) / (values.top - values.bottom) * plot.height();
}

double ChartPlan::dayAt(double x) const
{
    return dayFrom + (x - plot.left()) / std::max(1.0, plot.width()) * (dayTo - dayFrom);
}

ChartPlan planChart(const query::AccountFlow& flow, const ChartStyle& style, QSizeF size,
                    double dayFrom, double dayTo)
{
    return Planner(flow, style, size).run(dayFrom, dayTo);
}

std::vector<BarBox> placedBars(const query::AccountFlow& flow, const ChartPlan& plan)
{
    const double unit = (plan.dayTo - plan.dayFrom) / std::max(1.0, plan.plot.width());
    std::vector<BarBox> boxes = barBoxes(flow, plan.em * 2 * unit);
    for (BarBox& box : boxes) {
        const double left = std::round(plan.xOf(box.left));
        const double right = std::max(left + 1, std::round(plan.xOf(box.right)));
        box.left = plan.dayAt(left);
        box.right = plan.dayAt(right);
    }
    return boxes;
}

} // namespace goodturn::ui
