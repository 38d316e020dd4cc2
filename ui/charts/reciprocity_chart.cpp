#include "ui/charts/reciprocity_chart.h"

#include <QAreaSeries>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <utility>

namespace goodturn::ui {

namespace {

/// Between the layers of QChart: its ground is below nought, its series at 4.
constexpr double overGround = -0.5;
constexpr double underSeries = 3.5;
constexpr double overSeries = 10;

using Drawing = std::function<void(QPainter&)>;

/// One of our own layers, as large as the chart.
class Layer : public QGraphicsItem
{
public:
    Layer(QGraphicsItem* parent, double z, Drawing draw)
        : QGraphicsItem(parent)
        , draw_(std::move(draw))
    {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void resize(QSizeF size)
    {
        if (size == size_)
            return;
        prepareGeometryChange();
        size_ = size;
    }

    QRectF boundingRect() const override { return {QPointF(0, 0), size_}; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        draw_(*painter);
        painter->restore();
    }

private:
    Drawing draw_;
    QSizeF size_;
};

double shortestSpan(const query::AccountFlow& flow)
{
    const double bars = std::max<double>(1, double(flow.bars.size()));
    return std::max(2.0, axisEnd(flow) / bars * 2);
}

} // namespace

struct ReciprocityChart::Layers
{
    Layer ground;
    Layer hatched;
    Layer ink;
};

ReciprocityChart::ReciprocityChart(const ChartStyle& style, QGraphicsItem* parent)
    : QChart(parent)
    , style_(style)
    , time_(new QValueAxis(this))
    , value_(new QValueAxis(this))
    , given_(new QAreaSeries(new QLineSeries(this), new QLineSeries(this)))
    , received_(new QAreaSeries(new QLineSeries(this), new QLineSeries(this)))
    , halo_(new QLineSeries(this))
    , balance_(new QLineSeries(this))
{
    layout()->setContentsMargins(0, 0, 0, 0);
    setMargins({});
    setBackgroundRoundness(0);
    setDropShadowEnabled(false);
    setAnimationOptions(NoAnimation);
    legend()->hide();
    setUpAxes();
    setUpSeries();
    setUpLayers();
    colourSeries();
}

ReciprocityChart::~ReciprocityChart() = default;

void ReciprocityChart::setUpAxes()
{
    for (QValueAxis* axis : {time_, value_}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // moved only by a later layout; a picture can't wait
    }
    addAxis(time_, Qt::AlignBottom);
    addAxis(value_, Qt::AlignLeft);
}

void ReciprocityChart::setUpSeries()
{
    for (QAbstractSeries* series :
         std::initializer_list<QAbstractSeries*>{given_, received_, halo_, balance_}) {
        addSeries(series);
        series->attachAxis(time_);
        series->attachAxis(value_);
    }
}

void ReciprocityChart::setUpLayers()
{
    const auto ground = [this](QPainter& p) { drawGround(p, flow_, plan_, style_); };
    const auto hatched = [this](QPainter& p) {
        if (style_.hatched)
            drawHatchedBars(p, flow_, plan_, style_);
    };
    const auto ink = [this](QPainter& p) { drawInk(p, flow_, plan_, style_); };
    layers_.reset(new Layers{Layer(this, overGround, ground), Layer(this, underSeries, hatched),
                             Layer(this, overSeries, ink)});
}

void ReciprocityChart::colourSeries()
{
    setBackgroundBrush(style_.ground);
    setBackgroundPen(Qt::NoPen);
    setPlotAreaBackgroundVisible(false);
    given_->setPen(Qt::NoPen);
    given_->setBrush(style_.given());
    received_->setPen(Qt::NoPen);
    received_->setBrush(style_.received());
    received_->setVisible(!style_.hatched);
}

void ReciprocityChart::setFlow(const query::AccountFlow& flow)
{
    query::AccountFlow next = drawable(flow);
    const bool sameTime = next.from == flow_.from && next.to == flow_.to &&
                          next.step == flow_.step && next.bars.size() == flow_.bars.size();
    const bool all = !sameTime || showsAll();
    flow_ = std::move(next);
    attention_.hovered = -1;
    if (attention_.marked >= int(flow_.bars.size()))
        attention_.marked = -1;
    if (all)
        showAll();
    else
        showDays(dayFrom_, dayTo_); // the return window at the end may be another
}

void ReciprocityChart::forget()
{
    attention_ = {};
    dayFrom_ = 0;
    dayTo_ = axisEnd(flow_);
}

void ReciprocityChart::setStyle(const ChartStyle& style)
{
    style_ = style;
    colourSeries();
    refresh();
}

/// Puts plan, axes, series and layers in line with flow, style, size and shown days.
void ReciprocityChart::refresh()
{
    plan_ = planChart(flow_, style_, size(), dayFrom_, dayTo_);
    setPlotArea(plan_.plot);
    time_->setRange(plan_.dayFrom, plan_.dayTo);
    value_->setRange(plan_.values.bottom, plan_.values.top);
    const QPen line(style_.balance(), plan_.em * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    balance_->setPen(line);
    QPen halo = line;
    halo.setColor(style_.ground);
    halo.setWidthF(plan_.em * 0.28);
    halo_->setPen(halo);
    replacePoints();
    for (Layer* layer : {&layers_->ground, &layers_->hatched, &layers_->ink}) {
        layer->resize(size());
        layer->update();
    }
    emit redrawn();
}

void ReciprocityChart::replacePoints()
{
    const std::vector<BarBox> boxes = placedBars(flow_, plan_);
    const QList<QPointF> floor{{0, 0}, {axisEnd(flow_), 0}};
    given_->upperSeries()->replace(barOutline(boxes, Side::Given));
    given_->lowerSeries()->replace(given_->upperSeries()->points().isEmpty() ? QList<QPointF>()
                                                                             : floor);
    received_->upperSeries()->replace(barOutline(boxes, Side::Received));
    received_->lowerSeries()->replace(
        received_->upperSeries()->points().isEmpty() ? QList<QPointF>() : floor);
    const QList<QPointF> balance = flow_.currency.isEmpty() ? balanceLine(flow_) : QList<QPointF>();
    halo_->replace(balance);
    balance_->replace(balance);
}

void ReciprocityChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    if (layers_)
        refresh();
}

void ReciprocityChart::showDays(double from, double to)
{
    const double end = axisEnd(flow_);
    const double span = std::clamp(to - from, std::min(end, shortestSpan(flow_)), end);
    dayFrom_ = std::clamp(from, 0.0, end - span);
    dayTo_ = dayFrom_ + span;
    refresh();
}

void ReciprocityChart::showAll()
{
    showDays(0, axisEnd(flow_));
}

bool ReciprocityChart::showsAll() const
{
    return dayFrom_ <= 0 && dayTo_ >= axisEnd(flow_) - 1e-6;
}

void ReciprocityChart::zoomAt(double x, double factor)
{
    const double day = std::clamp(plan_.dayAt(x), dayFrom_, dayTo_);
    const double end = axisEnd(flow_);
    const double span =
        std::clamp((dayTo_ - dayFrom_) * factor, std::min(end, shortestSpan(flow_)), end);
    const double share = (day - dayFrom_) / (dayTo_ - dayFrom_);
    showDays(day - span * share, day - span * share + span);
}

void ReciprocityChart::panBy(double distance)
{
    const double days = distance / std::max(1.0, plan_.plot.width()) * (dayTo_ - dayFrom_);
    showDays(dayFrom_ - days, dayTo_ - days);
}

void ReciprocityChart::reveal(int bar)
{
    if (bar < 0 || bar >= int(flow_.bars.size()))
        return;
    const query::FlowBar& shown = flow_.bars[size_t(bar)];
    const double from = axisDay(flow_, shown.from);
    const double to = axisDay(flow_, shown.to) + 1;
    if (from < dayFrom_)
        showDays(from, from + dayTo_ - dayFrom_);
    else if (to > dayTo_)
        showDays(to - (dayTo_ - dayFrom_), to);
}

bool ReciprocityChart::setHovered(int bar)
{
    return std::exchange(attention_.hovered, bar) != bar;
}

bool ReciprocityChart::setMarked(int bar)
{
    return std::exchange(attention_.marked, bar) != bar;
}

int ReciprocityChart::barAt(QPointF place) const
{
    if (!plan_.plot.contains(place))
        return -1;
    const double day = plan_.dayAt(place.x());
    const auto after =
        std::ranges::upper_bound(flow_.bars, day, {}, [this](const query::FlowBar& bar) {
            return axisDay(flow_, bar.from);
        });
    if (after == flow_.bars.begin() || day >= axisDay(flow_, std::prev(after)->to) + 1)
        return -1;
    return int(after - flow_.bars.begin()) - 1;
}

QRectF ReciprocityChart::columnOf(int bar) const
{
    if (bar < 0 || bar >= int(flow_.bars.size()))
        return {};
    const query::FlowBar& shown = flow_.bars[size_t(bar)];
    const double left = plan_.xOf(axisDay(flow_, shown.from));
    const double right = plan_.xOf(axisDay(flow_, shown.to) + 1);
    return QRectF(left, plan_.plot.top(), right - left, plan_.plot.height())
        .intersected(plan_.plot);
}

std::vector<int> ReciprocityChart::markersAt(QPointF place) const
{
    for (const PlacedMarker& placed : plan_.markers) {
        const QPointF away = place - placed.centre;
        if (std::hypot(away.x(), away.y()) <= plan_.markerSize * 0.75)
            return placed.markers;
    }
    return {};
}

} // namespace goodturn::ui
