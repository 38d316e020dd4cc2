#include "ui/pages/gifts/gift_column_view.h"

#include "ui/pages/gifts/gift_card_delegate.h"
#include "ui/pages/gifts/gift_column_model.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace goodturn::ui {

GiftColumnView::GiftColumnView(GiftColumnModel* model, QWidget* parent)
    : QListView(parent)
    , cards_(model)
{
    setModel(model);
    setItemDelegate(new GiftCardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    verticalScrollBar()->setSingleStep(16);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    clearGround();
}

/// The cards lie on the ground of the page.
void GiftColumnView::clearGround()
{
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
}

GiftId GiftColumnView::currentGift() const
{
    return currentIndex().isValid() ? cards_->idAt(currentIndex().row()) : GiftId();
}

void GiftColumnView::choose(GiftId id)
{
    const int row = cards_->rowOf(id);
    if (row < 0) {
        selectionModel()->clear();
        return;
    }
    const QSignalBlocker quiet(this);
    setCurrentIndex(cards_->index(row));
    scrollTo(cards_->index(row));
}

bool GiftColumnView::sideways(const QKeyEvent& event)
{
    const bool right = event.key() == Qt::Key_Right;
    if (!right && event.key() != Qt::Key_Left)
        return false;
    const int by = right != isRightToLeft() ? 1 : -1;
    if (event.modifiers().testFlag(Qt::ControlModifier))
        emit stepWanted(currentGift(), by);
    else
        emit neighbourWanted(by);
    return true;
}

void GiftColumnView::keyPressEvent(QKeyEvent* event)
{
    const GiftId gift = currentGift();
    const int key = event->key();
    if (sideways(*event))
        return;
    if (!gift.isValid())
        QListView::keyPressEvent(event);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)
        emit editWanted(gift);
    else if (key == Qt::Key_Space)
        emit nextStepWanted(gift);
    else if (key == Qt::Key_Delete)
        emit removeWanted(gift);
    else
        QListView::keyPressEvent(event);
}

void GiftColumnView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (indexAt(event->pos()).isValid())
        emit editWanted(currentGift());
}

void GiftColumnView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        emit menuWanted(cards_->idAt(index.row()),
                        byKey ? viewport()->mapToGlobal(visualRect(index).center())
                              : event->globalPos());
}

void GiftColumnView::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && cards_->rowCount() > 0)
        setCurrentIndex(cards_->index(0));
    else if (currentGift().isValid())
        emit chosen(currentGift());
}

void GiftColumnView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        emit chosen(cards_->idAt(current.row()));
}

void GiftColumnView::dragEnterEvent(QDragEnterEvent* event)
{
    dragMoveEvent(event);
}

void GiftColumnView::dragMoveEvent(QDragMoveEvent* event)
{
    const GiftId gift = GiftColumnModel::giftIn(event->mimeData());
    if (gift.isValid() && cards_->rowOf(gift) < 0) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void GiftColumnView::dropEvent(QDropEvent* event)
{
    const GiftId gift = GiftColumnModel::giftIn(event->mimeData());
    if (!gift.isValid() || cards_->rowOf(gift) >= 0) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    // The drag still runs over the models; the book is changed when it is over.
    QMetaObject::invokeMethod(
        this, [this, gift] { emit dropped(gift); }, Qt::QueuedConnection);
}

/// The height of a card hangs on its width, which the list itself doesn't look at.
void GiftColumnView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void GiftColumnView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace goodturn::ui
