#pragma once

#include "ui/charts/chart_ink.h"

#include <QChart>

#include <memory>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

namespace goodturn::ui {

/// The drawing of the reciprocity chart: Qt Charts draws bars and line over value axes, our own
/// items draw grid, shade, labels, markers and legend from one ChartPlan. Screen, print, PDF and
/// pictures all use it. Series are made once; new numbers only replace their points.
class ReciprocityChart : public QChart
{
    Q_OBJECT

public:
    explicit ReciprocityChart(const ChartStyle& style, QGraphicsItem* parent = nullptr);
    ~ReciprocityChart() override;

    /// Shows the drawable() form of the flow. The shown days stay while first day, last day and
    /// step stay; otherwise all of it is shown.
    void setFlow(const query::AccountFlow& flow);
    /// Forgets the shown days and the marked bar: what comes next is another account's.
    void forget();
    void setStyle(const ChartStyle& style);

    const query::AccountFlow& flow() const { return flow_; }
    const ChartPlan& plan() const { return plan_; }
    const ChartStyle& chartStyle() const { return style_; }
    const ChartAttention& attention() const { return attention_; }

    /// Shows a part of the axis, in days since the flow's first; kept inside the flow and at least
    /// two bars wide.
    void showDays(double from, double to);
    void showAll();
    bool showsAll() const;
    /// Scales the shown time by `factor` around an x of the drawing.
    void zoomAt(double x, double factor);
    /// Moves the shown time by a distance on the drawing.
    void panBy(double distance);
    /// Moves the shown time just so far that the bar is in view.
    void reveal(int bar);

    /// Whether that is news. The chart itself looks the same: drawAttention() goes over it.
    bool setHovered(int bar);
    bool setMarked(int bar);

    /// The bar whose time is at the place, or -1 outside of the plot.
    int barAt(QPointF place) const;
    /// The whole height of the plot over the bar's time.
    QRectF columnOf(int bar) const;
    /// The markers drawn at the place.
    std::vector<int> markersAt(QPointF place) const;

signals:
    /// It looks another way from now on.
    void redrawn();

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    struct Layers;
    void setUpAxes();
    void setUpSeries();
    void setUpLayers();
    void colourSeries();
    void refresh();
    void replacePoints();

    query::AccountFlow flow_;
    ChartStyle style_;
    ChartPlan plan_;
    ChartAttention attention_;
    double dayFrom_ = 0;
    double dayTo_ = 1;
    QValueAxis* time_;
    QValueAxis* value_;
    QAreaSeries* given_;
    QAreaSeries* received_;
    QLineSeries* halo_;
    QLineSeries* balance_;
    std::unique_ptr<Layers> layers_;
};

} // namespace goodturn::ui
