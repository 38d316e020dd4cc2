#pragma once

#include "ui/charts/drawn_chart.h"

#include <QWidget>

class QStackedLayout;
class QTableView;

namespace goodturn::ui {

class ChartDiagram;
class ChartRowsModel;

/// A DrawnChart with its table twin; either can be copied, the drawing saved as a picture.
class DrawnChartView : public QWidget
{
    Q_OBJECT

public:
    explicit DrawnChartView(QWidget* parent = nullptr);
    ~DrawnChartView() override;

    void setChart(std::shared_ptr<DrawnChart> chart);
    std::shared_ptr<const DrawnChart> chart() const { return chart_; }
    /// What stands above a saved or copied picture.
    void setTitle(const QString& title);
    QString title() const { return title_; }
    /// What is saved and printed, and its size; only while there is a chart.
    Drawing drawing() const { return drawingOf(*chart_); }
    QSize pictureSize() const { return chart_->extent().picture; }
    void setTableShown(bool shown);
    bool isTableShown() const;
    ChartDiagram* diagram() const { return diagram_; }
    QTableView* table() const { return table_; }

public slots:
    /// The picture; the rows as text while the table is shown.
    void copy();
    /// Asks for a name and saves the drawing as .png, .svg or .pdf.
    void savePicture();

signals:
    /// Enter or a click on a stop of the drawing, Enter or a double click on a row of the table.
    void stopActivated(int stop);
    void rowActivated(int row);
    void printWanted();
    void pictureSaved(const QString& path);
    void pictureFailed(const QString& message);
    void tableShownChanged(bool shown);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    std::shared_ptr<DrawnChart> chart_;
    QString title_;
    QStackedLayout* pages_;
    ChartDiagram* diagram_;
    ChartRowsModel* model_;
    QTableView* table_;
};

} // namespace goodturn::ui
