#pragma once

#include "core/query/flow.h"

#include <QChartView>

namespace goodturn::ui {

class ReciprocityChart;

/// The chart under the mouse and the keyboard: hover, click, wheel, drag, arrows.
///
/// Mouse presses never reach the items of Qt Charts: 6.4 crashes on a click outside of them
/// (QTBUG-118669), and nothing there needs them.
class ChartCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    ~ChartCanvas() override;

    void setFlow(const query::AccountFlow& flow);
    const ReciprocityChart& drawing() const { return *chart_; }
    void setMarked(int bar);
    void resetZoom();
    /// What the tool tip says of the place under the mouse; empty: nothing.
    const QString& pointedWords() const { return shownTip_; }

signals:
    void barChosen(int bar);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void restyle();
    void pointAt(QPoint place);
    void walkTo(int bar);
    bool walk(int key);
    bool zoomBy(int key);
    void describe(const QString& words);

    ReciprocityChart* chart_;
    QPoint pressedAt_;
    QPoint draggedTo_;
    bool pressed_ = false;
    bool dragging_ = false;
    QString shownTip_;
};

} // namespace goodturn::ui
