#include "ui/lists/list_header.h"

#include "ui/delegates/table_row_delegate.h"
#include "ui/theme/tokens.h"

#include <QPainter>

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

/// What no column takes has the ground of the table.
void ListHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    const QRect whole = viewport()->rect();
    const QRect rest(length() - offset(), 0, whole.width() - length() + offset(), whole.height());
    if (rest.width() <= 0)
        return;
    QPainter painter(viewport());
    const QRect place = QStyle::visualRect(layoutDirection(), whole, rest);
    painter.fillRect(place, palette().color(QPalette::Base));
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), tokensFor(this).line);
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
