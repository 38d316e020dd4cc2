#include "ui/lists/list_cell_delegate.h"

#include "ui/delegates/sparkline.h"
#include "ui/delegates/table_row_delegate.h"
#include "ui/models/account_list_model.h"
#include "ui/models/list_table_model.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

namespace goodturn::ui {
using query::Reckoned;

namespace {

const query::ListField* fieldOf(const QModelIndex& index)
{
    const auto* model = qobject_cast<const ListTableModel*>(index.model());
    return model ? &model->fields()[size_t(index.column())] : nullptr;
}

} // namespace

void ListCellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QRect& place, const Tokens& tokens)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(place, tokens.tint);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), tokens.line);
}

void ListCellDelegate::paintFocus(QPainter& painter, const QStyleOptionViewItem& option,
                                  const Tokens& tokens, bool leads)
{
    const QRect& cell = option.rect;
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    if (leads) {
        const QRect edge(cell.left(), cell.top(), 3, cell.height());
        painter.fillRect(QStyle::visualRect(option.direction, cell, edge), tokens.accent);
    }
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tokens.accent);
}

void ListCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const auto* field = fieldOf(index);
    const int margin = TableRowDelegate::margin(option.fontMetrics);
    const QRect room = option.rect.adjusted(margin, 0, -margin, -1);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option, option.rect, tokens);
    paintFocus(*painter, option, tokens, index.column() == 0);
    const auto* account =
        field && field->reckoned != Reckoned::No
            ? index.data(ListTableModel::AccountRole).value<const query::AccountRow*>()
            : nullptr;
    if (account && field->reckoned == Reckoned::Standing) {
        paintStanding(*painter, room, option, *account, tokens.dark);
    } else if (account && field->reckoned == Reckoned::Flow) {
        paintSparkline(*painter, room.adjusted(0, 3, 0, -3), account->given, account->received,
                       tokens);
    } else {
        const QString text = index.data().toString();
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(
            room, int(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine,
            option.fontMetrics.elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

void ListCellDelegate::paintStanding(QPainter& painter, const QRect& room,
                                     const QStyleOptionViewItem& option,
                                     const query::AccountRow& row, bool dark) const
{
    pill_.follow(option.font);
    const QSize size = pill_.size(row.standing);
    const QRect pill(room.left(), room.center().y() - size.height() / 2,
                     std::min(size.width(), room.width()), size.height());
    paintPill(painter, QStyle::visualRect(option.direction, room, pill), pill_.label(row.standing),
              pillColours(row.standing, dark, option.state.testFlag(QStyle::State_Selected)),
              pill_.font(), row.isOwnStanding ? PillEdge::Own : PillEdge::None);
}

bool ListCellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const int room = option.rect.width() - 2 * TableRowDelegate::margin(view->fontMetrics());
    if (view->fontMetrics().horizontalAdvance(text) > room)
        QToolTip::showText(event->globalPos(), plainToolTip(text));
    else
        QToolTip::hideText();
    return true;
}

} // namespace goodturn::ui
