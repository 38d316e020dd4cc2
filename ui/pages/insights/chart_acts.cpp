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
    connect(chart, &DrawnChartView::tableShownChanged, twin, [twin](bool shown) {
        twin->setText(shown ? tr("As a diagram") : tr("As a table"));
        twin->updateGeometry();
    });
    followPictures(desk, chart);
}

LinkButton* ChartActs::add(const QString& text)
{
    auto* link = new LinkButton(text);
    row_->addWidget(link);
    return link;
}

} // namespace goodturn::ui
