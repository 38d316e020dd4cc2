#pragma once

#include "ui/charts/chart_export.h"

#include <QObject>

class QPagedPaintDevice;
class QWidget;

namespace goodturn::ui {

class Desk;

/// A chart on paper.
struct ChartPage
{
    Drawing drawing;
    QSize size;    ///< of the drawing, in its units
    QString title; ///< above it
    QString foot;  ///< at the foot of the page: which book, and when
};

/// The chart on one page, as large as its printable part allows and as wide. False: the device
/// didn't take it.
bool paintChartPage(QPagedPaintDevice& device, const ChartPage& page);

/// Asks for a printer, offering the side of the paper that suits the chart, and prints. What came
/// of it is said in the status bar. `page.foot` is filled in.
void printChart(Desk& desk, QWidget* over, ChartPage page);

void sayPictureSaved(Desk& desk, const QString& path);
void sayPictureFailed(Desk& desk, const QString& message);

/// Lets a view of a chart print, and says what came of its pictures.
template<class View>
void followPictures(Desk& desk, View* view)
{
    QObject::connect(view, &View::pictureSaved, view,
                     [&desk](const QString& path) { sayPictureSaved(desk, path); });
    QObject::connect(view, &View::pictureFailed, view,
                     [&desk](const QString& message) { sayPictureFailed(desk, message); });
    QObject::connect(view, &View::printWanted, view, [&desk, view] {
        printChart(desk, view, {view->drawing(), view->pictureSize(), view->title(), {}});
    });
}

} // namespace goodturn::ui
