#pragma once

#include "core/query/account_rows.h"
#include "ui/delegates/standing_pill.h"

#include <QStyledItemDelegate>

namespace goodturn::ui {

struct Tokens;

/// A cell of the wide table: its words in one line, the standing as a pill, twelve months as a
/// sparkline. One height for all rows, by the font.
class ListCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// The tint of a selected row and the line beneath it.
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                            const QRect& place, const Tokens& tokens);

protected:
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    static void paintFocus(QPainter& painter, const QStyleOptionViewItem& option,
                           const Tokens& tokens, bool leads);
    void paintStanding(QPainter& painter, const QRect& room, const QStyleOptionViewItem& option,
                       const query::AccountRow& row, bool dark) const;

    mutable PillFit pill_{QFont()};
};

} // namespace goodturn::ui
