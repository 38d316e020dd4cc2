#pragma once

#include <QStyledItemDelegate>

namespace goodturn::ui {

/// The lines of the history: days as quiet headings, acts in bold with time and person at the
/// right, fields as "Industry  Lenses → Ports" beneath. What can be brought back says so as a link
/// at the right of the line that is chosen or under the mouse.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where the link of a line stands; empty when it offers nothing.
    static QRect linkRect(const QRect& line, const QFontMetrics& metrics, int unit,
                          const QString& link);

private:
    void paintDay(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;
    void paintAct(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const;
    void paintDetail(QPainter& painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
};

} // namespace goodturn::ui
