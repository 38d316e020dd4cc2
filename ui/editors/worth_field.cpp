#include "ui/editors/worth_field.h"

#include "core/domain/labels.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace goodturn::ui {

namespace {

constexpr int dots = 5;

} // namespace

WorthField::WorthField(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("How much they would feel it: keys 1 to 5"));
    tellAssistants();
}

void WorthField::setValue(FeltWorth worth)
{
    value_ = worth;
    tellAssistants();
    update();
}

void WorthField::tellAssistants()
{
    setAccessibleDescription(tr("%1 of 5: %2").arg(QString::number(int(value_)), label(value_)));
}

QSize WorthField::sizeHint() const
{
    int widest = 0;
    for (int worth = 1; worth <= dots; ++worth)
        widest = std::max(widest, fontMetrics().horizontalAdvance(label(FeltWorth(worth))));
    const int height = std::max(fontMetrics().height() + 8, 24);
    return {int(dot(dots).right()) + grid(this, 2) + widest + 4, height};
}

QSize WorthField::minimumSizeHint() const
{
    return {int(dot(dots).right()) + 4, sizeHint().height()};
}

QRectF WorthField::dot(int worth) const
{
    const double size = fontMetrics().height() * 0.62;
    const double step = size * 1.45;
    const double top = (std::max(height(), 1) - size) / 2.0;
    const double left = 3 + (worth - 1) * step;
    return {isRightToLeft() ? width() - left - size : left, top, size, size};
}

void WorthField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens tokens = tokensFor(this);
    const QColor ink = isEnabled() ? palette().color(QPalette::Text) : tokens.muted;
    for (int worth = 1; worth <= dots; ++worth) {
        painter.setPen(QPen(ink, 1.2));
        painter.setBrush(worth <= int(value_) ? QBrush(ink) : Qt::NoBrush);
        painter.drawEllipse(dot(worth).adjusted(0.6, 0.6, -0.6, -0.6));
    }
    painter.setPen(tokens.muted);
    const int from = int(dot(dots).right()) + grid(this, 2);
    const QRect words = isRightToLeft()
                            ? QRect(0, 0, int(dot(dots).left()) - grid(this, 2), height())
                            : QRect(from, 0, width() - from, height());
    const QString shown = fontMetrics().elidedText(label(value_), Qt::ElideRight, words.width());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading, shown);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void WorthField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        choose(key - Qt::Key_0);
    else if (key == forward || key == Qt::Key_Up || key == Qt::Key_Plus)
        choose(int(value_) + 1);
    else if (key == back || key == Qt::Key_Down || key == Qt::Key_Minus)
        choose(int(value_) - 1);
    else
        QWidget::keyPressEvent(event);
}

void WorthField::mousePressEvent(QMouseEvent* event)
{
    for (int worth = 1; worth <= dots; ++worth) {
        const double margin = dot(worth).width() * 0.22;
        const QRectF area = dot(worth).adjusted(-margin, -height(), margin, height());
        if (event->button() == Qt::LeftButton && area.contains(event->position()))
            choose(worth);
    }
}

void WorthField::choose(int worth)
{
    const auto chosen = feltWorthFromInt(std::clamp(worth, 1, dots));
    setValue(*chosen);
    emit edited(*chosen);
}

} // namespace goodturn::ui
