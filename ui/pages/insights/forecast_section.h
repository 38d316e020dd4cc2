#pragma once

#include "ui/desk/desk.h"
#include "ui/pages/insights/forecast_sections.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace goodturn::ui {

class DrawnChartView;
class ToneLabel;

/// One section: its finding as the title, a few words, the figures, and the reliability diagram
/// beside them, or below them where there is little room. Without figures there are words only.
class ForecastSectionView : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastSectionView(Desk& desk, QWidget* parent = nullptr);

    void show(const ForecastSection& section);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeDiagram();
    void fillFigures(const std::vector<ForecastLine>& lines);

    Desk& desk_;
    QBoxLayout* halves_;
    ToneLabel* name_;
    ToneLabel* finding_;
    ToneLabel* text_;
    QWidget* figures_;
    ToneLabel* meaning_;
    DrawnChartView* view_;
    QWidget* diagram_;
};

} // namespace goodturn::ui
