#include "ui/charts/reliability_diagram.h"

#include "ui/charts/reliability_painter.h"
#include "ui/charts/reliability_words.h"
#include "ui/theme/plain_text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace goodturn::ui {

ReliabilityDiagram::ReliabilityDiagram(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Reliability diagram"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ReliabilityDiagram::setSeries(const std::vector<ReliabilitySeries>& series)
{
    series_ = drawable(series);
    attention_ = -1;
    replan();
    describe(tr("What was said against what came, in %1 groups. The arrow keys read them out.")
                 .arg(QLocale().toString(qulonglong(plan_.marks.size()))));
}

void ReliabilityDiagram::replan()
{
    plan_ = planReliability(series_, screenStyle(this), size());
    update();
}

void ReliabilityDiagram::describe(const QString& words)
{
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ReliabilityDiagram::readOut(int mark)
{
    if (mark == attention_)
        return;
    attention_ = mark;
    update();
    if (mark < 0) {
        QToolTip::hideText();
        return;
    }
    const ReliabilityMark& shown = plan_.marks[std::size_t(mark)];
    const ReliabilitySeries& series = series_[std::size_t(shown.series)];
    const QString words = binReadOut(series_.size() > 1 ? series.name : QString(),
                                     series.bins[std::size_t(shown.bin)]);
    describe(words);
    QToolTip::showText(mapToGlobal(shown.centre.toPoint()), plainToolTip(words), this);
}

QSize ReliabilityDiagram::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 20, line * 20};
}

QSize ReliabilityDiagram::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 13, line * 13};
}

void ReliabilityDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ChartStyle style = screenStyle(this);
    drawReliability(painter, plan_, style, attention_);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.tokens.accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void ReliabilityDiagram::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    replan();
}

void ReliabilityDiagram::mouseMoveEvent(QMouseEvent* event)
{
    readOut(plan_.markAt(event->position()));
}

void ReliabilityDiagram::leaveEvent(QEvent* event)
{
    if (!hasFocus())
        readOut(-1);
    QWidget::leaveEvent(event);
}

void ReliabilityDiagram::keyPressEvent(QKeyEvent* event)
{
    const int last = int(plan_.marks.size()) - 1;
    const int now = attention_;
    int next = -1;
    switch (event->key()) {
    case Qt::Key_Left:
        next = now < 0 ? last : std::max(now - 1, 0);
        break;
    case Qt::Key_Right:
        next = now < 0 ? 0 : std::min(now + 1, last);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (last >= 0)
        readOut(next);
}

void ReliabilityDiagram::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReliabilityDiagram::focusOutEvent(QFocusEvent* event)
{
    readOut(-1);
    QWidget::focusOutEvent(event);
    update();
}

void ReliabilityDiagram::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        replan();
}

} // namespace goodturn::ui
