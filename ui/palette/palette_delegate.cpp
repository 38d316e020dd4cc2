#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace goodturn::ui {

namespace {

int unitOf(const QFontMetrics& metrics)
{
    return std::max(4, qRound(metrics.height() / 4.0));
}

QFont headingFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// What is marked of a text, of which the first `shown` characters are shown.
QList<QTextLayout::FormatRange> formatsOf(const std::vector<search::Mark>& marks, qsizetype shown,
                                          const QColor& ink)
{
    QList<QTextLayout::FormatRange> formats;
    for (const search::Mark& mark : marks) {
        QTextLayout::FormatRange range;
        range.start = int(mark.start);
        range.length = int(std::min(mark.length, shown - mark.start));
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(ink);
        if (range.length > 0)
            formats << range;
    }
    return formats;
}

QTextLine layOut(QTextLayout& layout, int width)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line;
}

} // namespace

PaletteDelegate::PaletteDelegate(const PaletteModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , model_(model)
{
}

int PaletteDelegate::rowHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 3 * unitOf(metrics);
}

int PaletteDelegate::headingHeight(const QFontMetrics& metrics)
{
    return metrics.height() + 2 * unitOf(metrics);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const bool isChoice = model_.row(index.row()).isChoice();
    return {option.rect.width(), isChoice ? rowHeight(metrics) : headingHeight(metrics)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const PaletteRow& row = model_.row(index.row());
    painter->save();
    if (row.isChoice())
        paintChoice(*painter, option, row, tokens);
    else
        paintHeading(*painter, option, row.title, tokens);
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QString& title, const Tokens& tokens) const
{
    const int margin = 3 * unitOf(QFontMetrics(option.font));
    const QFont font = headingFont(option.font);
    painter.setFont(font);
    painter.setPen(tokens.muted);
    painter.drawText(
        option.rect.adjusted(margin, 0, -margin, -margin / 6),
        int(Qt::AlignBottom | Qt::AlignLeading),
        QFontMetrics(font).elidedText(title, Qt::ElideRight, option.rect.width() - 2 * margin));
}

void PaletteDelegate::paintChoice(QPainter& painter, const QStyleOptionViewItem& option,
                                  const PaletteRow& row, const Tokens& tokens) const
{
    const QFontMetrics metrics(option.font);
    const int unit = unitOf(metrics);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, tokens.tint);
        const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge), tokens.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, tokens.panel);
    }
    QRect area = option.rect.adjusted(3 * unit, 0, -3 * unit, 0);
    const auto mirrored = [&](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter.setFont(option.font);
    painter.setPen(tokens.muted);
    const QString aside = metrics.elidedText(row.aside, Qt::ElideRight, area.width() / 2);
    painter.drawText(mirrored(area), int(Qt::AlignVCenter | Qt::AlignTrailing), aside);
    area.setRight(area.right() - metrics.horizontalAdvance(aside) - 3 * unit);
    const QColor ink = option.palette.color(QPalette::Text);
    const int used = paintMarked(painter, option, mirrored(area), row.title, ink, tokens.accent);
    area.setLeft(area.left() + used + 3 * unit);
    if (area.width() > 8 * unit && !row.context.isEmpty())
        paintMarked(painter, option, mirrored(area), row.context, tokens.muted, tokens.accent);
}

int PaletteDelegate::paintMarked(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QRect& area, const QString& text, const QColor& ink,
                                 const QColor& markInk) const
{
    QFont bold = option.font;
    bold.setWeight(QFont::Bold);
    const std::vector<search::Mark> marks = model_.marks(text);
    QTextLayout layout(text, option.font);
    QTextOption how(Qt::AlignLeading);
    how.setTextDirection(option.direction);
    how.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(how);
    layout.setFormats(formatsOf(marks, text.size(), markInk));
    if (layOut(layout, area.width()).naturalTextWidth() > area.width()) {
        const QFontMetrics metrics(marks.empty() ? option.font : bold); // the wider of the two
        const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
        layout.setText(shown);
        layout.setFormats(formatsOf(marks, shown.size() - 1, markInk));
        layOut(layout, area.width());
    }
    const QTextLine line = layout.lineAt(0);
    painter.setPen(ink);
    layout.draw(&painter, {double(area.left()), area.top() + (area.height() - line.height()) / 2});
    return qRound(line.naturalTextWidth());
}

} // namespace goodturn::ui
