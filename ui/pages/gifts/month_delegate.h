#pragma once

#include <QStyledItemDelegate>

namespace goodturn::ui {

/// Paints a day of the calendar: its number, and its gifts a line each, as many as fit.
class MonthDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace goodturn::ui
