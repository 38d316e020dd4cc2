#pragma once

#include <QWidget>

namespace goodturn::ui {

class Desk;
class DrawnChartView;
class FlowLayout;
class LinkButton;

/// What can be done with a chart, in a line under it: as a table and back, copy, save, print;
/// others can be added. What came of it is said in the status bar.
class ChartActs : public QWidget
{
    Q_OBJECT

public:
    ChartActs(Desk& desk, DrawnChartView* chart, QWidget* parent = nullptr);

    LinkButton* add(const QString& text);

private:
    FlowLayout* row_;
};

} // namespace goodturn::ui
