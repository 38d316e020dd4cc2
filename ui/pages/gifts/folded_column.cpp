#include "ui/pages/gifts/folded_column.h"

#include "ui/pages/gifts/gift_column_model.h"
#include "ui/theme/tokens.h"

#include <QDropEvent>
#include <QPainter>

namespace goodturn::ui {

FoldedColumn::FoldedColumn(const QString& title, QWidget* parent) : QAbstractButton(parent)
{
    setText(title);
    setAcceptDrops(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize FoldedColumn::sizeHint() const
{
    return {grid(this, 7), grid(this, 40)};
}

QSize FoldedColumn::minimumSizeHint() const
{
    return {grid(this, 7), grid(this, 20)};
}

void FoldedColumn::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensFor(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = draggedOver_ || hasFocus();
    painter.setPen(QPen(marked ? tokens.accent : tokens.line, marked ? 2 : 1,
                        draggedOver_ || !text().isEmpty() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(draggedOver_ || underMouse() ? QBrush(tokens.tint) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(tokens.muted);
    painter.translate(0, height());
    painter.rotate(-90);
    const QRect along(0, 0, height() - grid(this, 3), width());
    painter.drawText(along, Qt::AlignRight | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, along.width()));
}

void FoldedColumn::dragEnterEvent(QDragEnterEvent* event)
{
    draggedOver_ = GiftColumnModel::giftIn(event->mimeData()).isValid();
    event->setAccepted(draggedOver_);
    update();
}

void FoldedColumn::dragLeaveEvent(QDragLeaveEvent*)
{
    draggedOver_ = false;
    update();
}

void FoldedColumn::dropEvent(QDropEvent* event)
{
    draggedOver_ = false;
    update();
    const GiftId gift = GiftColumnModel::giftIn(event->mimeData());
    if (!gift.isValid())
        return;
    event->setDropAction(Qt::MoveAction);
    event->accept();
    QMetaObject::invokeMethod(
        this, [this, gift] { emit dropped(gift); }, Qt::QueuedConnection);
}

} // namespace goodturn::ui
