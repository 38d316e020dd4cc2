#include "ui/lists/list_header.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <cstdlib>
#include <utility>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

ListHeader::ListHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(32);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setStretchLastSection(false);
}

QSize ListHeader::sectionSizeFromContents(int section) const
{
    const QString heading = model()->headerData(section, orientation()).toString();
    return {fontMetrics().horizontalAdvance(heading + u" ▲"_s) +
                2 * TableRowDelegate::margin(fontMetrics()),
            TableRowDelegate::rowHeight(fontMetrics())};
}

int ListHeader::firstSection() const
{
    int place = 0;
    while (place < count() && isSectionHidden(logicalIndex(place)))
        ++place;
    return logicalIndex(place);
}

int ListHeader::frozenWidth() const
{
    const int width = offset() > 0 ? sectionSize(firstSection()) : 0;
    return 2 * width <= viewport()->width() ? width : 0;
}

QRect ListHeader::frozenRect() const
{
    const QRect whole = viewport()->rect();
    return QStyle::visualRect(layoutDirection(), whole, QRect(0, 0, frozenWidth(), whole.height()));
}

void ListHeader::paintEdge(QPainter& painter, const QRect& frozen, const QColor& colour,
                           Qt::LayoutDirection direction)
{
    const QRect edge(frozen.right(), frozen.top(), 1, frozen.height());
    painter.fillRect(QStyle::visualRect(direction, frozen, edge), colour);
}

/// What no column takes has the ground of the table.
void ListHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const Tokens tokens = tokensFor(this);
    QPainter painter(viewport());
    const QRect whole = viewport()->rect();
    const QRect rest(length() - offset(), 0, whole.width() - length() + offset(), whole.height());
    if (rest.width() > 0) {
        const QRect place = QStyle::visualRect(layoutDirection(), whole, rest);
        painter.fillRect(place, palette().color(QPalette::Base));
        painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), tokens.line);
    }
    if (const QRect frozen = frozenRect(); !frozen.isEmpty()) {
        paintSection(&painter, frozen, firstSection());
        paintEdge(painter, frozen, tokens.muted, layoutDirection());
    }
}

ListHeader::Grip ListHeader::gripAt(const QPoint& at) const
{
    const QRect frozen = frozenRect();
    if (frozen.isEmpty())
        return Grip::None;
    const int margin = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    const int edge = isRightToLeft() ? frozen.left() : frozen.right();
    if (std::abs(at.x() - edge) <= margin)
        return Grip::Edge;
    return frozen.contains(at) ? Grip::Heading : Grip::None;
}

void ListHeader::mousePressEvent(QMouseEvent* event)
{
    grip_ = gripAt(event->pos());
    from_ = event->pos().x();
    width_ = sectionSize(firstSection());
    if (grip_ == Grip::None)
        QHeaderView::mousePressEvent(event);
}

void ListHeader::mouseMoveEvent(QMouseEvent* event)
{
    const int moved = event->pos().x() - from_;
    if (grip_ == Grip::Edge)
        resizeSection(firstSection(),
                      std::max(minimumSectionSize(), width_ + (isRightToLeft() ? -moved : moved)));
    else if (event->buttons() != Qt::NoButton || gripAt(event->pos()) == Grip::None)
        QHeaderView::mouseMoveEvent(event);
    else if (gripAt(event->pos()) == Grip::Edge)
        setCursor(Qt::SplitHCursor);
    else
        unsetCursor();
}

void ListHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const Grip held = std::exchange(grip_, Grip::None);
    if (held == Grip::None)
        return QHeaderView::mouseReleaseEvent(event);
    if (held == Grip::Edge || gripAt(event->pos()) != held)
        return;
    const bool turns =
        sortIndicatorSection() == firstSection() && sortIndicatorOrder() == Qt::AscendingOrder;
    setSortIndicator(firstSection(), turns ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (gripAt(event->pos()) == Grip::None)
        QHeaderView::mouseDoubleClickEvent(event);
}

void ListHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens tokens = tokensFor(this);
    const int margin = TableRowDelegate::margin(fontMetrics());
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QString heading = model()->headerData(section, orientation()).toString();
    if (sorted)
        heading += sortIndicatorOrder() == Qt::DescendingOrder ? u" ▼"_s : u" ▲"_s;
    const auto alignment =
        Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QRect room = rect.adjusted(margin, 0, -margin, -1);
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    painter->setPen(sorted ? palette().color(QPalette::Text) : tokens.muted);
    painter->drawText(room, int(QStyle::visualAlignment(layoutDirection(), alignment)),
                      fontMetrics().elidedText(heading, Qt::ElideRight, room.width()));
}

} // namespace goodturn::ui
