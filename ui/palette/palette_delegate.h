#pragma once

#include <QStyledItemDelegate>

namespace goodturn::ui {

class PaletteModel;
struct PaletteRow;
struct Tokens;

/// A line of the palette: the title and its context with what was typed marked bold, and the kind
/// at the far end. Text is drawn as it is, never as rich text.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PaletteDelegate(const PaletteModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    static int rowHeight(const QFontMetrics& metrics);
    static int headingHeight(const QFontMetrics& metrics);

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& title,
                      const Tokens& tokens) const;
    void paintChoice(QPainter& painter, const QStyleOptionViewItem& option, const PaletteRow& row,
                     const Tokens& tokens) const;
    /// Draws `text` with its marks at the leading edge of `area`; says how wide it came out.
    int paintMarked(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area,
                    const QString& text, const QColor& ink, const QColor& markInk) const;

    const PaletteModel& model_;
};

} // namespace goodturn::ui
