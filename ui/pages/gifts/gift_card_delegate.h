#pragma once

#include <QStyledItemDelegate>

namespace goodturn::ui {

/// A gift as a card: who, by when, what, and a quiet line. The day stands beside the name where
/// there is room, else beneath; long words wrap, and a card is as high as its words need.
class GiftCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace goodturn::ui
