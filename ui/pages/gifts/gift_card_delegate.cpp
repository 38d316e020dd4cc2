#include "ui/pages/gifts/gift_card_delegate.h"

#include "ui/pages/gifts/gift_column_model.h"
#include "ui/pages/gifts/wrapped_lines.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace goodturn::ui {

namespace {

/// One line of a card, ready to be drawn.
struct Line
{
    QString text;
    QFont font;
    QColor ink;
    bool isDay = false; ///< at the trailing edge, beside the line before
};

struct Sizes
{
    int unit;
    int edge;    ///< within the card
    int gap;     ///< between cards
    int spacing; ///< between lines
};

Sizes sizesFor(const QFontMetrics& metrics)
{
    const int unit = std::max(4, qRound(metrics.height() / 4.0));
    return {unit, unit * 2 + unit / 2, unit * 2, std::max(1, unit / 4)};
}

class CardLines
{
public:
    CardLines(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
        : plain_(option.font)
        , width_(width)
    {
        const Tokens tokens = tokensFor(option.palette);
        const QColor text = option.palette.color(QPalette::Text);
        QFont strong = plain_;
        strong.setWeight(QFont::DemiBold);
        QFont quiet = plain_;
        quiet.setItalic(true);
        QFont small = plain_;
        small.setPointSizeF(plain_.pointSizeF() * 0.88);
        const bool late = index.data(GiftColumnModel::LateRole).toBool();
        if (late)
            small.setWeight(QFont::DemiBold);
        addHead(index.data().toString(), strong, text,
                {index.data(GiftColumnModel::DayRole).toString(), small,
                 late ? tokens.alert : tokens.muted, true});
        add(index.data(GiftColumnModel::WorkRole).toString(), plain_, text, 3);
        const QString warning = index.data(GiftColumnModel::WarningRole).toString();
        if (!warning.isEmpty())
            add(QStringLiteral("⚠ ") + warning, quiet, tokens.alert, 3);
        else
            add(index.data(GiftColumnModel::AsideRole).toString(), quiet, tokens.muted, 2);
        const QString policy = index.data(GiftColumnModel::PolicyRole).toString();
        if (!policy.isEmpty())
            add(QStringLiteral("⚠ ") + policy, quiet, tokens.alert, 3);
    }

    const std::vector<Line>& lines() const { return lines_; }

private:
    void addHead(const QString& name, const QFont& font, const QColor& ink, const Line& day)
    {
        const int dayWidth =
            day.text.isEmpty() ? 0 : QFontMetrics(day.font).horizontalAdvance(day.text) + 8;
        const bool beside = QFontMetrics(font).horizontalAdvance(name) + dayWidth <= width_;
        add(name, font, ink, 2);
        if (day.text.isEmpty())
            return;
        lines_.push_back(day);
        lines_.back().isDay = beside;
    }

    void add(const QString& text, const QFont& font, const QColor& ink, int most)
    {
        for (const QString& line : wrappedLines(text, font, width_, most))
            lines_.push_back({line, font, ink});
    }

    QFont plain_;
    int width_;
    std::vector<Line> lines_;
};

/// Cards leave room for the scroll bar, which appears between two columns.
int roomForBar(const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    return style->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, option.widget);
}

int widthOf(const QStyleOptionViewItem& option)
{
    const int width = option.widget ? option.widget->width() : option.rect.width();
    return width - roomForBar(option);
}

/// The card within its row.
QRect cardIn(const QStyleOptionViewItem& option)
{
    const int width = std::min(widthOf(option), option.rect.width());
    return QStyle::visualRect(option.direction, option.rect,
                              QRect(option.rect.topLeft(), QSize(width, option.rect.height())));
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QRectF& card)
{
    const Tokens tokens = tokensFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(selected ? tokens.accent : tokens.line, focused ? 2 : 1));
    painter.setBrush(selected ? tokens.tint : option.palette.color(QPalette::Base));
    painter.drawRoundedRect(card, 4, 4);
}

} // namespace

void GiftCardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const Sizes sizes = sizesFor(option.fontMetrics);
    painter->save();
    drawGround(*painter, option, QRectF(cardIn(option)).adjusted(1, 1, -1, -1 - sizes.gap));
    const QRect inner =
        cardIn(option).adjusted(sizes.edge, sizes.edge, -sizes.edge, -sizes.edge - sizes.gap);
    int y = inner.top();
    int before = y;
    const CardLines card(option, index, inner.width());
    for (const Line& line : card.lines()) {
        const int height = QFontMetrics(line.font).height();
        const QRect room(inner.left(), line.isDay ? before : y, inner.width(),
                         line.isDay ? y - sizes.spacing - before : height);
        painter->setFont(line.font);
        painter->setPen(line.ink);
        const auto side = line.isDay ? Qt::AlignTrailing : Qt::AlignLeading;
        const auto placed = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
        painter->drawText(room, int(placed) | Qt::TextSingleLine, line.text);
        before = y;
        if (!line.isDay)
            y += height + sizes.spacing;
    }
    painter->restore();
}

QSize GiftCardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Sizes sizes = sizesFor(option.fontMetrics);
    const int width = widthOf(option);
    int height = 2 * sizes.edge + sizes.gap;
    const CardLines card(option, index, width - 2 * sizes.edge);
    for (const Line& line : card.lines())
        if (!line.isDay)
            height += QFontMetrics(line.font).height() + sizes.spacing;
    return {width, height};
}

} // namespace goodturn::ui
