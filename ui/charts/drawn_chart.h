#pragma once

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_style.h"

#include "core/domain/ids.h"

#include <QPolygonF>

#include <memory>
#include <vector>

namespace goodturn::ui {

/// How large a chart is: in lines of its text on a screen, in units of 1/96 inch as a picture.
struct ChartExtent
{
    QSize usual{40, 22};
    QSize least{18, 14};
    QSize picture{960, 560};
};

/// A chart that plans its own drawing from its numbers and puts them in words. Its widget, its
/// table twin, its pictures and what a screen reader is told all go by this, so that another chart
/// is a class without a widget of its own.
///
/// A stop is what pointer and arrow keys come to, a row is a line of the table. Both count from
/// nought. Mostly they are the same; where marks hide each other, a stop stands for several rows.
class DrawnChart
{
public:
    DrawnChart() = default;
    virtual ~DrawnChart();
    virtual std::unique_ptr<DrawnChart> clone() const = 0;

    virtual QString name() const = 0;    ///< "Reliability diagram"
    virtual QString summary() const = 0; ///< all of it in a sentence or two
    virtual ChartExtent extent() const { return {}; }

    /// Places everything; what is asked of stops afterwards is in the units of `size`.
    virtual void plan(const ChartStyle& style, QSizeF size) = 0;
    virtual void draw(QPainter& painter, const ChartStyle& style) const = 0;
    /// Shows, over draw(), that the stop has the mouse or the keyboard.
    virtual void drawStop(QPainter& painter, const ChartStyle& style, int stop) const = 0;

    virtual int stopCount() const = 0;
    virtual int stopAt(QPointF place) const = 0; ///< -1: none is near
    virtual QRectF boxOf(int stop) const = 0;
    virtual QString readOut(int stop) const = 0; ///< lines of plain text
    /// Where a key leads from a stop, or from -1; -1: the key is none that walks. Left and right
    /// along the stops, Home and End, PageUp and PageDown by ten.
    virtual int stopAfter(int stop, int key) const;

    virtual QStringList headings() const = 0;
    virtual int rowCount() const = 0;
    virtual QString cell(int row, int column) const = 0;
    virtual bool isNumber(int column) const { return column > 0; }
    virtual std::vector<int> rowsOf(int stop) const { return {stop}; }

    /// Who is behind a stop or a row; none where it is no matter of accounts.
    virtual std::vector<AccountId> accountsOf(int stop) const;
    virtual std::vector<AccountId> accountsOfRow(int row) const;
    /// What those of a stop have in common, as a title; empty: nothing that has a name.
    virtual QString groupOf(int) const { return {}; }

    /// Whether several rows can be chosen, with a lasso or one after the other.
    virtual bool canChoose() const { return false; }
    virtual std::vector<int> rowsIn(const QPolygonF& lasso) const;
    /// Draws these rows, in ascending order, as chosen from now on.
    virtual void setChosen(const std::vector<int>& rows);

protected:
    DrawnChart(const DrawnChart&) = default;
    DrawnChart& operator=(const DrawnChart&) = default;
};

/// The chart on any device, with the title of the style over as many lines as it needs and a margin
/// around it.
Drawing drawingOf(const DrawnChart& chart);

/// All rows with the headings, tabs between the cells.
QString rowsAsText(const DrawnChart& chart);

} // namespace goodturn::ui
