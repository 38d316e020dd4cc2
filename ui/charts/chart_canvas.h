#pragma once

#include "ui/charts/flow_words.h"
#include "ui/charts/spoken_points.h"

#include <QChartView>
#include <QPixmap>

#include <optional>
#include <utility>
#include <vector>

namespace goodturn::ui {

class ReciprocityChart;

/// The chart under the mouse and the keyboard: hover, click, wheel, drag, arrows. To screen readers
/// it is a list of its bars. The drawing is kept as a picture for as long as it is the same, so
/// that pointing at a bar costs no drawing.
///
/// Mouse presses never reach the items of Qt Charts: 6.4 crashes on a click outside of them
/// (QTBUG-118669), and nothing there needs them.
class ChartCanvas : public QChartView, public SpokenPoints
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    ~ChartCanvas() override;

    void setFlow(const query::AccountFlow& flow);
    /// The next flow is another account's: nothing is marked, and all of its time is shown.
    void forget();
    /// How the entries behind a bar are told; they are asked for when they are to be read.
    void setEntryWords(EntryWords words) { entryWords_ = std::move(words); }
    const ReciprocityChart& drawing() const { return *chart_; }
    void setMarked(int bar);
    void resetZoom();
    /// What the tool tip says of the place under the mouse; empty: nothing.
    const QString& pointedWords() const { return shownTip_; }

    int pointCount() const override;
    QString pointName(int bar) const override;
    QString pointValue(int bar) const override;
    QString pointDetails(int bar) const override;
    QRect pointPlace(int bar) const override;
    int pointAt(QPoint place) const override;
    int currentPoint() const override;
    void goToPoint(int bar) override;
    void pressPoint(int bar) override;

signals:
    void barChosen(int bar);
    /// A marker was clicked: its place in the list of the drawing's flow.
    void markerChosen(int marker);

protected:
    bool viewportEvent(QEvent* event) override;
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
    void paintEvent(QPaintEvent* event) override;

private:
    /// What a drag does: nothing yet, move the shown time, or choose the time to be shown.
    enum class Drag
    {
        None,
        Pan,
        Choose
    };

    void restyle();
    void drawStill();
    void drawChosenTime(QPainter& painter) const;
    void readOut(QPoint place);
    void click(QPoint place);
    void hover(int bar);
    void pan(double share);
    void walkTo(int bar);
    bool walk(int key);
    bool zoomBy(int key);
    void describe(const QString& words);

    ReciprocityChart* chart_;
    EntryWords entryWords_;
    QPixmap still_; ///< null: to be drawn anew
    QPoint pressedAt_;
    QPoint draggedTo_;
    bool pressed_ = false;
    Drag drag_ = Drag::None;
    QString shownTip_;
    std::optional<std::pair<int, std::vector<int>>> tipOf_; ///< the bar and markers it is of
};

} // namespace goodturn::ui
