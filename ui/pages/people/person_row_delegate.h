#pragma once

#include <QStyledItemDelegate>

namespace goodturn::ui {

/// A person in the list: the name, beneath it position and account in a quieter hand.
class PersonRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace goodturn::ui
