#include "ui/editors/picker_delegate.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>

namespace goodturn::ui {

namespace {

constexpr int margin = 6;

} // namespace

void PickerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    const QString name = ground.text;
    ground.text.clear();
    const QStyle* style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const QFontMetrics metrics(option.font);
    const QString shown = metrics.elidedText(name, Qt::ElideRight, area.width());
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeading, shown);
    const int used = metrics.horizontalAdvance(shown) + 2 * margin;
    QRect rest = area;
    if (option.direction == Qt::RightToLeft)
        rest.setRight(rest.right() - used);
    else
        rest.setLeft(rest.left() + used);
    painter->setPen(tokensFor(option.palette).muted);
    painter->drawText(
        rest, Qt::AlignVCenter | Qt::AlignLeading,
        metrics.elidedText(index.data(contextRole).toString(), Qt::ElideRight, rest.width()));
    painter->restore();
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), QFontMetrics(option.font).height() + margin + 2};
}

} // namespace goodturn::ui
