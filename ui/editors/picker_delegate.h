#pragma once

#include <QStyledItemDelegate>

namespace goodturn::ui {

/// A match of a picker: the name, and what tells it from its namesakes in a quieter colour.
class PickerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int contextRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace goodturn::ui
