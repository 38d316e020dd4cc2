#include "ui/lists/frozen_table_view.h"

#include "ui/lists/list_cell_delegate.h"
#include "ui/lists/list_header.h"
#include "ui/theme/tokens.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace goodturn::ui {

FrozenTableView::FrozenTableView(QWidget* parent)
    : QTableView(parent)
    , header_(new ListHeader(this))
{
    setHorizontalHeader(header_);
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header_, signal, viewport(), qOverload<>(&QWidget::update));
}

QRect FrozenTableView::frozenRect() const
{
    const QRect place(0, 0, header_->frozenWidth(), viewport()->height());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), place);
}

QRect FrozenTableView::restRect() const
{
    const int from = header_->length() - header_->offset();
    const QRect place(from, 0, viewport()->width() - from, viewport()->height());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), place);
}

bool FrozenTableView::isFrozen(const QModelIndex& index) const
{
    return index.column() == header_->firstSection() && header_->frozenWidth() > 0;
}

QRect FrozenTableView::visualRect(const QModelIndex& index) const
{
    QRect cell = QTableView::visualRect(index);
    if (cell.isValid() && isFrozen(index))
        cell.moveLeft(frozenRect().left());
    return cell;
}

QModelIndex FrozenTableView::indexAt(const QPoint& at) const
{
    if (frozenRect().contains(at))
        return model()->index(rowAt(at.y()), header_->firstSection());
    if (restRect().contains(at))
        return model()->index(rowAt(at.y()), header_->logicalIndexAt(header_->length() - 1));
    return QTableView::indexAt(at);
}

/// What stays is seen already; what would be beneath it comes out.
void FrozenTableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const bool stays = isFrozen(index);
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (stays)
        return horizontalScrollBar()->setValue(before);
    const QRect cell = QTableView::visualRect(index);
    const QRect frozen = frozenRect();
    if (!cell.isValid() || frozen.isEmpty() || isFrozen(index))
        return;
    const int covered =
        isRightToLeft() ? cell.right() - frozen.left() + 1 : frozen.right() - cell.left() + 1;
    if (covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void FrozenTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update();
    header_->viewport()->update();
}

void FrozenTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const QRect frozen = frozenRect();
    const QRect rest = restRect();
    QPainter painter(viewport());
    int below = 0;
    const int from = rowAt(std::max(0, event->rect().top()));
    for (int row = from; row >= 0 && row < model()->rowCount() && below <= event->rect().bottom();
         ++row) {
        const QModelIndex index = model()->index(row, header_->firstSection());
        const QRect line(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        below = line.bottom() + 1;
        paintRow(painter, index, line & rest);
    }
    if (!frozen.isEmpty())
        ListHeader::paintEdge(painter, QRect(frozen.topLeft(), QSize(frozen.width(), below)),
                              tokensFor(this).muted, layoutDirection());
}

/// The cell that stays, and the ground of what no column takes.
void FrozenTableView::paintRow(QPainter& painter, const QModelIndex& index, const QRect& rest) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    if (rest.width() > 0)
        ListCellDelegate::paintGround(painter, option, rest, tokensFor(this));
    if (!isFrozen(index))
        return;
    option.rect = visualRect(index);
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    painter.fillRect(option.rect, palette().color(QPalette::Base));
    itemDelegate()->paint(&painter, option, index);
}

} // namespace goodturn::ui
