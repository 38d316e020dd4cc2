#pragma once

#include "ui/charts/drawn_chart.h"
#include "ui/charts/spoken_points.h"

#include <QPixmap>
#include <QWidget>

namespace goodturn::ui {

/// A DrawnChart under the mouse and the keyboard. Pointing at a stop or walking to it with the
/// arrow keys reads it out; a click or Enter acts on it. Where rows can be chosen, a drag draws a
/// lasso, Space adds those of a stop or takes them away, Ctrl+A takes all and Esc none. The drawing
/// is kept as a picture, so that pointing costs the same with 40,000 marks as with four.
class ChartDiagram : public QWidget, public SpokenPoints
{
    Q_OBJECT

public:
    explicit ChartDiagram(QWidget* parent = nullptr);
    ~ChartDiagram() override;

    void setChart(std::shared_ptr<DrawnChart> chart);
    const DrawnChart* chart() const { return chart_.get(); }
    /// The stop that is read out; -1: none.
    int attention() const { return attention_; }
    void act(int stop);
    const std::vector<int>& chosen() const { return chosen_; } ///< rows, ascending
    void choose(std::vector<int> rows);

    int pointCount() const override;
    QString pointName(int stop) const override;
    QString pointValue(int stop) const override;
    QString pointDetails(int) const override { return {}; }
    QRect pointPlace(int stop) const override;
    int pointAt(QPoint place) const override;
    int currentPoint() const override { return attention_; }
    void goToPoint(int stop) override { readOut(stop); }
    void pressPoint(int stop) override { act(stop); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stopChosen(int stop);
    void rowsChosen(const std::vector<int>& rows);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void replan();
    int stopOfRow(int row, int likely) const;
    void redraw();
    void readOut(int stop);
    void describe(const QString& words);
    void turn(int stop);
    bool chooseBy(QKeyEvent* event);
    QSize inLines(QSize lines) const;

    std::shared_ptr<DrawnChart> chart_;
    QPixmap drawn_; ///< null: to be drawn anew
    int attention_ = -1;
    std::vector<int> chosen_;
    QPolygonF lasso_; ///< from the press on; empty: the button is up
    bool lassoing_ = false;
};

} // namespace goodturn::ui
