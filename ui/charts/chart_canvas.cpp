#include "ui/charts/chart_canvas.h"

#include "ui/charts/flow_words.h"
#include "ui/charts/reciprocity_chart.h"
#include "ui/theme/plain_text.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {

namespace {
constexpr double zoomStep = 0.8; // of the shown time, for one notch or key
} // namespace

ChartCanvas::ChartCanvas(QWidget* parent)
    : QChartView(parent)
    , chart_(new ReciprocityChart(screenStyle(this)))
{
    setChart(chart_);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::NoContextMenu); // the widget around it has the menu
    setAccessibleName(tr("Reciprocity chart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(1, 1);
    restyle();
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setFlow(const query::AccountFlow& flow)
{
    chart_->setFlow(flow);
    QToolTip::hideText();
    shownTip_.clear();
    describe(flowSummary(chart_->flow()));
}

void ChartCanvas::setMarked(int bar)
{
    chart_->setMarked(bar);
}

void ChartCanvas::resetZoom()
{
    chart_->showAll();
}

/// Takes colours and font from the widget anew.
void ChartCanvas::restyle()
{
    const ChartStyle style = screenStyle(this);
    setBackgroundBrush(style.ground);
    chart_->setStyle(style);
}

void ChartCanvas::describe(const QString& words)
{
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

/// Shows the entries of the bar, or the marker, under the mouse.
void ChartCanvas::pointAt(QPoint place)
{
    const QPointF at = mapToScene(place);
    const std::vector<int> markers = chart_->markersAt(at);
    const int bar = markers.empty() ? chart_->barAt(at) : -1;
    chart_->setHovered(bar);
    QStringList words;
    for (const int marker : markers)
        words << markerReadOut(chart_->flow().markers[size_t(marker)]);
    if (bar >= 0 && !chart_->flow().bars[size_t(bar)].favours.empty())
        words << barReadOut(chart_->flow(), bar);
    setCursor(bar >= 0 && !words.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString tip = words.join(u'\n');
    if (tip == shownTip_)
        return;
    shownTip_ = tip;
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(viewport()->mapToGlobal(place), plainToolTip(tip), viewport());
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    pressed_ = true;
    dragging_ = false;
    pressedAt_ = draggedTo_ = event->pos();
    event->accept();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!pressed_)
        return pointAt(event->pos());
    const int far = (event->pos() - pressedAt_).manhattanLength();
    if (!dragging_ && (far < QApplication::startDragDistance() || chart_->showsAll()))
        return;
    dragging_ = true;
    setCursor(Qt::ClosedHandCursor);
    chart_->panBy(event->pos().x() - draggedTo_.x());
    draggedTo_ = event->pos();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed_)
        return event->ignore();
    pressed_ = false;
    setCursor(Qt::ArrowCursor);
    const int far = (event->pos() - pressedAt_).manhattanLength();
    if (dragging_ || far >= QApplication::startDragDistance())
        return;
    const int bar = chart_->barAt(mapToScene(event->pos()));
    if (bar < 0)
        return;
    chart_->setMarked(bar);
    emit barChosen(bar);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    pressed_ = false;
    event->accept();
    resetZoom();
}

/// A wheel that has nothing to zoom belongs to the page around the chart.
void ChartCanvas::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches == 0.0 || (notches < 0 && chart_->showsAll()))
        return event->ignore();
    chart_->zoomAt(mapToScene(event->position().toPoint()).x(), std::pow(zoomStep, notches));
    event->accept();
}

void ChartCanvas::walkTo(int bar)
{
    const int count = int(chart_->flow().bars.size());
    if (count == 0)
        return;
    const int shown = std::clamp(bar, 0, count - 1);
    chart_->reveal(shown);
    chart_->setMarked(shown);
    const QString words = barReadOut(chart_->flow(), shown);
    describe(words);
    const QPoint place = mapFromScene(chart_->columnOf(shown).center());
    QToolTip::showText(viewport()->mapToGlobal(place), plainToolTip(words), viewport());
}

bool ChartCanvas::walk(int key)
{
    const int count = int(chart_->flow().bars.size());
    const int now = chart_->attention().marked;
    switch (key) {
    case Qt::Key_Left:
        walkTo(now < 0 ? count - 1 : now - 1);
        return true;
    case Qt::Key_Right:
        walkTo(now < 0 ? count - 1 : now + 1);
        return true;
    case Qt::Key_Home:
        walkTo(0);
        return true;
    case Qt::Key_End:
        walkTo(count - 1);
        return true;
    default:
        return false;
    }
}

bool ChartCanvas::zoomBy(int key)
{
    const QRectF column = chart_->columnOf(chart_->attention().marked);
    const double x = column.isEmpty() ? chart_->plan().plot.center().x() : column.center().x();
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        chart_->zoomAt(x, zoomStep);
        return true;
    case Qt::Key_Minus:
        chart_->zoomAt(x, 1 / zoomStep);
        return true;
    case Qt::Key_0:
        resetZoom();
        return true;
    default:
        return false;
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int marked = chart_->attention().marked;
    if (walk(key) || zoomBy(key))
        return event->accept();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && marked >= 0) {
        emit barChosen(marked);
        return event->accept();
    }
    event->ignore();
}

void ChartCanvas::leaveEvent(QEvent* event)
{
    chart_->setHovered(-1);
    shownTip_.clear();
    QChartView::leaveEvent(event);
}

void ChartCanvas::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void ChartCanvas::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

/// A frame shows where the keyboard is.
void ChartCanvas::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (!hasFocus())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(chart_->chartStyle().tokens.accent, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter->restore();
}

} // namespace goodturn::ui
