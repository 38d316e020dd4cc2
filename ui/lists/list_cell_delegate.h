#pragma once

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

protected:
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                            const Tokens& tokens, bool leads);
};

} // namespace goodturn::ui
