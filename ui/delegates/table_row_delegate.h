#pragma once

#include "ui/theme/tokens.h"

#include <QStyledItemDelegate>

namespace goodturn::ui {

/// The colour that a cell of a TableModel is written in; at least 4.5:1 on the base colour.
QColor inkColour(int ink, const Tokens& tokens, const QPalette& palette);

/// The cells of the tables under the chart: a hairline below each row, the lead of a cell bold in
/// its ink, the rest plain. One height for all, by the font.
class TableRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static int rowHeight(const QFontMetrics& metrics);
    /// Free space on both sides of a cell's text.
    static int margin(const QFontMetrics& metrics);
};

} // namespace goodturn::ui
