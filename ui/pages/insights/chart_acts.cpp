#include "ui/pages/insights/chart_acts.h"

#include "ui/charts/drawn_chart_view.h"
#include "ui/desk/desk.h"
#include "ui/editors/flow_layout.h"
#include "ui/pages/accounts/link_button.h"
#include "ui/print/chart_print.h"
#include "ui/theme/tokens.h"

namespace goodturn::ui {

ChartActs::ChartActs(Desk& desk, DrawnChartView* chart, QWidget* parent)
    : QWidget(parent)
    , row_(new FlowLayout(grid(this, 4), this))
{
    LinkButton* twin = add(tr("As a table"));
    LinkButton* copy = add(tr("Copy"));
    LinkButton* save = add(tr("Save…"));
    LinkButton* print = add(tr("Print…"));
    connect(twin, &LinkButton::clicked, chart,
            [chart] { chart->setTableShown(!chart->isTableShown()); });
    connect(copy, &LinkButton::clicked, chart, [&desk, chart] {
        chart->copy();
        desk.showStatus(tr("Copied."));
    });
    connect(save, &LinkButton::clicked, chart, &DrawnChartView::savePicture);
    connect(print, &LinkButton::clicked, chart, &DrawnChartView::printWanted);
    connect(chart, &DrawnChartView::printWanted, this, [&desk, chart] {
        if (const auto drawn = chart->chart())
            printChart(desk, chart,
                       {drawingOf(*drawn), drawn->extent().picture, chart->title(), {}});
    });
    connect(chart, &DrawnChartView::tableShownChanged, twin, [twin](bool shown) {
        twin->setText(shown ? tr("As a diagram") : tr("As a table"));
        twin->updateGeometry();
    });
    connect(chart, &DrawnChartView::pictureSaved, this,
            [&desk](const QString& path) { desk.showStatus(tr("Saved as %1").arg(path)); });
    connect(chart, &DrawnChartView::pictureFailed, this, [&desk](const QString& message) {
        desk.showError(tr("The picture was not saved"), Error{ErrorKind::Io, message});
    });
}

LinkButton* ChartActs::add(const QString& text)
{
    auto* link = new LinkButton(text);
    row_->addWidget(link);
    return link;
}

} // namespace goodturn::ui
