#include "ui/delegates/table_row_delegate.h"

#include "ui/delegates/scaled_font.h"
#include "ui/models/row_table_model.h"

#include <QPainter>

#include <algorithm>

namespace goodturn::ui {

namespace {

/// Writes the lead and returns the room left for the rest.
QRect drawLead(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room,
               const QString& lead)
{
    const QFont font = strongFont(option.font);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(lead, Qt::ElideRight, room.width());
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.setFont(font);
    painter.drawText(room, int(leading | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    const int used = metrics.horizontalAdvance(shown + u' ');
    QRect rest = room;
    if (option.direction == Qt::RightToLeft)
        rest.setRight(rest.right() - used);
    else
        rest.setLeft(rest.left() + used);
    return rest;
}

} // namespace

QColor inkColour(int ink, const Tokens& tokens, const QPalette& palette)
{
    switch (Ink(ink)) {
    case Ink::Muted:
        return tokens.muted;
    case Ink::Given:
        return tokens.givenText;
    case Ink::Received:
        return tokens.receivedText;
    case Ink::Alert:
        return tokens.alert;
    case Ink::Plain:
        break;
    }
    return palette.color(QPalette::Text);
}

int TableRowDelegate::margin(const QFontMetrics& metrics)
{
    return 2 * std::max(4, qRound(metrics.height() / 4.0));
}

int TableRowDelegate::rowHeight(const QFontMetrics& metrics)
{
    return metrics.height() + margin(metrics) + 5;
}

QSize TableRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, rowHeight(option.fontMetrics)};
}

void TableRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const QColor ink = inkColour(index.data(InkRole).toInt(), tokens, option.palette);
    const QString lead = index.data(LeadRole).toString();
    const int margin = TableRowDelegate::margin(option.fontMetrics);
    QRect room = option.rect.adjusted(margin, 0, -margin, -1);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.tint);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.line);
    painter->setPen(ink);
    QString text = index.data(Qt::DisplayRole).toString();
    if (!lead.isEmpty()) {
        room = drawLead(*painter, option, room, lead);
        text = text.mid(lead.size()).trimmed();
        painter->setPen(option.palette.color(QPalette::Text));
    }
    painter->setFont(option.font);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    const auto placed = QStyle::visualAlignment(option.direction, alignment);
    painter->drawText(room, int(placed) | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace goodturn::ui
