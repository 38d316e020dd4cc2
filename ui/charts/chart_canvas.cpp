#include "ui/charts/chart_canvas.h"

#include "ui/charts/chart_ink.h"
#include "ui/charts/reciprocity_chart.h"
#include "ui/theme/plain_text.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace goodturn::ui {

namespace {
constexpr double zoomStep = 0.8; // of the shown time, for one notch or key
constexpr double panStep = 0.25; // of the shown time, for one key
} // namespace

ChartCanvas::ChartCanvas(QWidget* parent)
    : QChartView(new ReciprocityChart(paperStyle(QFont())), parent) // which then makes none itself
    , chart_(static_cast<ReciprocityChart*>(chart()))
{
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
    connect(chart_, &ReciprocityChart::redrawn, this, [this] {
        still_ = QPixmap();
        viewport()->update();
    });
    restyle();
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setFlow(const query::AccountFlow& flow)
{
    chart_->setFlow(flow);
    if (!shownTip_.isEmpty())
        QToolTip::hideText();
    shownTip_.clear();
    tipOf_.reset();
    describe(flowSummary(chart_->flow()));
    announcePoints(this);
}

void ChartCanvas::forget()
{
    chart_->forget();
}

void ChartCanvas::setMarked(int bar)
{
    if (chart_->setMarked(bar))
        viewport()->update();
}

void ChartCanvas::hover(int bar)
{
    if (chart_->setHovered(bar))
        viewport()->update();
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
void ChartCanvas::readOut(QPoint place)
{
    const QPointF at = mapToScene(place);
    const std::vector<int> markers = chart_->markersAt(at);
    const int bar = markers.empty() ? chart_->barAt(at) : -1;
    hover(bar);
    if (tipOf_ == std::pair(bar, markers))
        return;
    tipOf_ = {bar, markers};
    QStringList words;
    for (const int marker : markers)
        words << markerReadOut(chart_->flow().markers[size_t(marker)]);
    if (bar >= 0 && !chart_->flow().bars[size_t(bar)].favours.empty())
        words << barReadOut(chart_->flow(), bar, entryWords_);
    setCursor(words.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    shownTip_ = words.join(u'\n');
    if (shownTip_.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(viewport()->mapToGlobal(place), plainToolTip(shownTip_), viewport());
}

/// A mouse that rests would have the scene put a tip of its own, an empty one, in place of ours.
bool ChartCanvas::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    event->accept();
    return true;
}

void ChartCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    pressed_ = true;
    drag_ = Drag::None;
    pressedAt_ = draggedTo_ = event->pos();
    event->accept();
}

/// Where all of the time is shown there is nothing to move: a drag chooses what to look at.
void ChartCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!pressed_)
        return readOut(event->pos());
    const int far = (event->pos() - pressedAt_).manhattanLength();
    if (drag_ == Drag::None && far < QApplication::startDragDistance())
        return;
    if (drag_ == Drag::None) {
        const bool chooses = chart_->showsAll() || event->modifiers().testFlag(Qt::ShiftModifier);
        drag_ = chooses ? Drag::Choose : Drag::Pan;
        setCursor(chooses ? Qt::SizeHorCursor : Qt::ClosedHandCursor);
    }
    const int by = event->pos().x() - draggedTo_.x();
    draggedTo_ = event->pos();
    if (drag_ == Drag::Pan)
        chart_->panBy(by);
    else
        viewport()->update();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed_)
        return event->ignore();
    pressed_ = false;
    setCursor(Qt::ArrowCursor);
    const Drag drag = std::exchange(drag_, Drag::None);
    if (drag == Drag::None)
        return click(event->pos());
    if (drag == Drag::Choose) {
        const auto [from, to] =
            std::minmax({mapToScene(pressedAt_).x(), mapToScene(draggedTo_).x()});
        chart_->showDays(chart_->plan().dayAt(from), chart_->plan().dayAt(to));
    }
}

void ChartCanvas::click(QPoint place)
{
    const QPointF at = mapToScene(place);
    if (const auto markers = chart_->markersAt(at); !markers.empty()) {
        emit markerChosen(markers.front());
    } else if (const int bar = chart_->barAt(at); bar >= 0) {
        setMarked(bar);
        emit barChosen(bar);
    }
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    pressed_ = false;
    drag_ = Drag::None;
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
    setMarked(shown);
    announcePoint(this, shown);
    const QString words = barReadOut(chart_->flow(), shown, entryWords_);
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

void ChartCanvas::pan(double share)
{
    chart_->panBy(chart_->plan().plot.width() * share);
}

void ChartCanvas::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int marked = chart_->attention().marked;
    const bool shifted = event->modifiers().testFlag(Qt::ShiftModifier);
    event->accept();
    if (shifted && (key == Qt::Key_Left || key == Qt::Key_Right))
        return pan(key == Qt::Key_Left ? panStep : -panStep);
    if (walk(key) || zoomBy(key))
        return;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && marked >= 0) {
        emit barChosen(marked);
        return;
    }
    if (key == Qt::Key_Escape && drag_ == Drag::Choose) {
        pressed_ = false;
        drag_ = Drag::None;
        return viewport()->update();
    }
    event->ignore();
}

void ChartCanvas::leaveEvent(QEvent* event)
{
    hover(-1);
    shownTip_.clear();
    tipOf_.reset();
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

void ChartCanvas::drawStill()
{
    const double ratio = devicePixelRatioF();
    still_ = QPixmap((QSizeF(viewport()->size()) * ratio).toSize());
    still_.setDevicePixelRatio(ratio);
    QPainter painter(&still_);
    painter.setRenderHints(renderHints());
    render(&painter, viewport()->rect(), viewport()->rect());
}

void ChartCanvas::drawChosenTime(QPainter& painter) const
{
    if (drag_ != Drag::Choose)
        return;
    const QRectF& plot = chart_->plan().plot;
    const auto [left, right] = std::minmax({double(pressedAt_.x()), double(draggedTo_.x())});
    const QRectF chosen(left, plot.top(), right - left, plot.height());
    QColor shade = chart_->chartStyle().tokens.accent;
    painter.setPen(QPen(shade, 1));
    shade.setAlphaF(0.14F);
    painter.setBrush(shade);
    painter.drawRect(chosen.intersected(plot));
}

/// The picture of the chart, what is pointed at, and a frame where the keyboard is.
void ChartCanvas::paintEvent(QPaintEvent*)
{
    const QSize size = viewport()->size();
    if (still_.isNull() || still_.size() != (QSizeF(size) * devicePixelRatioF()).toSize())
        drawStill();
    const ChartStyle& style = chart_->chartStyle();
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, still_);
    drawAttention(painter, chart_->flow(), chart_->plan(), style, chart_->attention());
    painter.setRenderHint(QPainter::Antialiasing);
    drawChosenTime(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(style.tokens.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace goodturn::ui
