#pragma once

#include "ui/charts/chart_plan.h"
#include "ui/charts/drawn_chart.h"

namespace goodturn::ui {

/// One line of a LaneChart.
struct Lane
{
    QString name;
    QString note; ///< after the drawing: "12 of 30"
};

/// Where the lanes of a chart are, made of numbers and font metrics only.
struct LanePlan
{
    double em = 0; ///< line height of the labels
    QFont labelFont;
    QRectF plot;               ///< between names and notes, over all lanes
    std::vector<QRectF> lanes; ///< as wide as the chart
    std::vector<double> ticks; ///< values
    std::vector<PlacedText> labels;
    ValueScale values;

    double xOf(double value) const;
    /// The part of a lane where its value is drawn.
    QRectF roomOf(int lane) const;
};

/// A chart of named lanes, one below the other: a name, a drawing along an axis that all share, and
/// a note. Each lane is a stop and a row.
class LaneChart : public DrawnChart
{
public:
    const LanePlan& planned() const { return plan_; }

    ChartExtent extent() const override;
    void plan(const ChartStyle& style, QSizeF size) override;
    void draw(QPainter& painter, const ChartStyle& style) const override;
    void drawStop(QPainter& painter, const ChartStyle& style, int stop) const override;
    int stopCount() const override { return rowCount(); }
    int stopAt(QPointF place) const override;
    QRectF boxOf(int stop) const override { return plan_.lanes[std::size_t(stop)]; }
    /// Up and down walk along the lanes too.
    int stopAfter(int stop, int key) const override;

protected:
    virtual Lane lane(int row) const = 0;
    /// Of the axis, for about `most` steps.
    virtual ValueScale scale(int most) const = 0;
    /// What stands at a tick; empty on all of them: the chart has no axis.
    virtual QString tickText(double value) const = 0;
    virtual void drawLane(QPainter& painter, const ChartStyle& style, int row) const = 0;

private:
    void placeAxis(double bottom);
    void placeLanes(double namesEnd, double notesStart);
    double widthOf(const QString& text) const;

    LanePlan plan_;
};

} // namespace goodturn::ui
