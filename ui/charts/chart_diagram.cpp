#include "ui/charts/chart_diagram.h"

#include "ui/theme/plain_text.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace goodturn::ui {

ChartDiagram::ChartDiagram(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ChartDiagram::~ChartDiagram() = default;

void ChartDiagram::setChart(std::shared_ptr<DrawnChart> chart)
{
    if (attention_ >= 0)
        QToolTip::hideText();
    chart_ = std::move(chart);
    attention_ = -1;
    lasso_.clear();
    lassoing_ = false;
    chosen_.clear();
    setAccessibleName(chart_->name());
    replan();
    updateGeometry();
    describe(chart_->summary());
    announcePoints(this);
}

/// In another size marks hide each other elsewhere: attention stays with what it was on.
void ChartDiagram::replan()
{
    if (chart_) {
        const std::vector<int> rows =
            attention_ >= 0 ? chart_->rowsOf(attention_) : std::vector<int>();
        chart_->plan(screenStyle(this), size());
        attention_ = rows.empty() ? -1 : stopOfRow(rows.front(), attention_);
    }
    redraw();
}

/// `likely` where it is one of the row's.
int ChartDiagram::stopOfRow(int row, int likely) const
{
    const auto has = [&](int stop) { return std::ranges::count(chart_->rowsOf(stop), row) > 0; };
    if (likely < chart_->stopCount() && has(likely))
        return likely;
    for (int stop = 0; stop < chart_->stopCount(); ++stop)
        if (has(stop))
            return stop;
    return -1;
}

void ChartDiagram::redraw()
{
    drawn_ = QPixmap();
    update();
}

void ChartDiagram::describe(const QString& words)
{
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ChartDiagram::readOut(int stop)
{
    if (stop == attention_)
        return;
    attention_ = stop;
    update();
    if (stop < 0) {
        QToolTip::hideText();
        return;
    }
    const QString words = chart_->readOut(stop);
    describe(words);
    if (hasFocus())
        announcePoint(this, stop);
    QToolTip::showText(mapToGlobal(chart_->boxOf(stop).center().toPoint()), plainToolTip(words),
                       this);
}

void ChartDiagram::act(int stop)
{
    if (chart_ && stop >= 0 && stop < chart_->stopCount())
        emit stopChosen(stop);
}

void ChartDiagram::choose(std::vector<int> rows)
{
    std::ranges::sort(rows);
    if (rows == chosen_)
        return;
    chosen_ = std::move(rows);
    chart_->setChosen(chosen_);
    redraw();
    emit rowsChosen(chosen_);
}

/// The rows of the stop join those that are chosen, or leave them where all of them are in.
void ChartDiagram::turn(int stop)
{
    std::vector<int> own = chart_->rowsOf(stop);
    std::ranges::sort(own);
    std::vector<int> next;
    if (std::ranges::includes(chosen_, own))
        std::ranges::set_difference(chosen_, own, std::back_inserter(next));
    else
        std::ranges::set_union(chosen_, own, std::back_inserter(next));
    choose(std::move(next));
}

int ChartDiagram::pointCount() const
{
    return chart_ ? chart_->stopCount() : 0;
}

/// The first line of what is read out; the others are its value.
QString ChartDiagram::pointName(int stop) const
{
    return chart_->readOut(stop).section(u'\n', 0, 0);
}

QString ChartDiagram::pointValue(int stop) const
{
    return chart_->readOut(stop).section(u'\n', 1);
}

QRect ChartDiagram::pointPlace(int stop) const
{
    return chart_->boxOf(stop).toAlignedRect();
}

int ChartDiagram::pointAt(QPoint place) const
{
    return chart_ ? chart_->stopAt(place) : -1;
}

QSize ChartDiagram::inLines(QSize lines) const
{
    return lines * fontMetrics().height();
}

QSize ChartDiagram::sizeHint() const
{
    return inLines(chart_ ? chart_->extent().usual : ChartExtent().usual);
}

QSize ChartDiagram::minimumSizeHint() const
{
    return inLines(chart_ ? chart_->extent().least : ChartExtent().least);
}

void ChartDiagram::paintEvent(QPaintEvent*)
{
    if (!chart_)
        return;
    const ChartStyle style = screenStyle(this);
    if (drawn_.isNull()) {
        drawn_ = QPixmap(size() * devicePixelRatioF());
        drawn_.setDevicePixelRatio(devicePixelRatioF());
        drawn_.fill(style.ground);
        QPainter painter(&drawn_);
        painter.setRenderHint(QPainter::Antialiasing);
        chart_->draw(painter, style);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, drawn_);
    painter.setRenderHint(QPainter::Antialiasing);
    if (attention_ >= 0)
        chart_->drawStop(painter, style, attention_);
    const QPen pen(style.tokens.accent, 1.5);
    if (lassoing_) {
        QColor within = style.tokens.accent;
        within.setAlphaF(0.12F);
        painter.setPen(pen);
        painter.setBrush(within);
        painter.drawPolygon(lasso_);
    }
    if (!hasFocus())
        return;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void ChartDiagram::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    replan();
}

void ChartDiagram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !chart_)
        return event->ignore();
    lasso_ = {event->position()};
    lassoing_ = false;
    event->accept();
}

void ChartDiagram::mouseMoveEvent(QMouseEvent* event)
{
    if (!chart_)
        return;
    if (lasso_.isEmpty() || !chart_->canChoose()) {
        const int stop = chart_->stopAt(event->position());
        setCursor(stop >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return readOut(stop);
    }
    const QPointF way = event->position() - lasso_.front();
    if (!lassoing_ && way.manhattanLength() < QApplication::startDragDistance())
        return;
    lassoing_ = true;
    readOut(-1);
    setCursor(Qt::CrossCursor);
    lasso_ << event->position();
    update();
}

void ChartDiagram::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || lasso_.isEmpty())
        return event->ignore();
    const QPolygonF drawn = std::exchange(lasso_, {});
    update();
    if (std::exchange(lassoing_, false)) {
        setCursor(Qt::ArrowCursor);
        return choose(chart_->rowsIn(drawn));
    }
    const QPointF way = event->position() - drawn.front();
    if (way.manhattanLength() < QApplication::startDragDistance())
        act(chart_->stopAt(event->position()));
}

void ChartDiagram::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        readOut(-1);
    QWidget::leaveEvent(event);
}

bool ChartDiagram::chooseBy(QKeyEvent* event)
{
    if (!chart_->canChoose())
        return false;
    if (event->matches(QKeySequence::SelectAll)) {
        std::vector<int> all(std::size_t(chart_->rowCount()));
        std::iota(all.begin(), all.end(), 0);
        choose(std::move(all));
        return true;
    }
    if (event->key() == Qt::Key_Space && attention_ >= 0) {
        turn(attention_);
        return true;
    }
    if (event->key() == Qt::Key_Escape && (lassoing_ || !chosen_.empty())) {
        lasso_.clear();
        lassoing_ = false;
        choose({});
        update();
        return true;
    }
    return false;
}

void ChartDiagram::keyPressEvent(QKeyEvent* event)
{
    if (!chart_)
        return event->ignore();
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const int next = plain ? chart_->stopAfter(attention_, key) : -1;
    if (next >= 0)
        return readOut(next);
    if (chooseBy(event))
        return;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && attention_ >= 0)
        return act(attention_);
    QWidget::keyPressEvent(event);
}

void ChartDiagram::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartDiagram::focusOutEvent(QFocusEvent* event)
{
    readOut(-1);
    QWidget::focusOutEvent(event);
    update();
}

void ChartDiagram::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        replan();
}

} // namespace goodturn::ui
