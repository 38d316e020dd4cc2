#include "ui/pages/today/agenda_delegate.h"

#include "ui/pages/today/agenda_model.h"
#include "ui/theme/line_icon.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace goodturn::ui {

void AgendaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    if (index.data(AgendaModel::HeadingRole).toBool())
        paintHeading(*painter, option, index);
    else
        paintEntry(*painter, option, index);
    painter->restore();
}

void AgendaDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const int unit = grid(option.widget, 1);
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(index.data(AgendaModel::LateRole).toBool() ? tokens.alert : tokens.muted);
    painter.drawText(option.rect.adjusted(4 * unit, 0, -4 * unit, -unit),
                     Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
}

void AgendaDelegate::paintEntry(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const int unit = grid(option.widget, 1);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, selected ? tokens.tint : tokens.panel);
        if (selected && option.state.testFlag(QStyle::State_HasFocus))
            painter.fillRect(QRect(option.rect.topLeft(), QSize(unit, option.rect.height())),
                             tokens.accent);
    }
    painter.setPen(tokens.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inner = option.rect.adjusted(4 * unit, 0, -4 * unit, 0);
    const QFontMetrics metrics(option.font);
    const int icon = metrics.height() + unit;
    lineIcon(index.data(AgendaModel::IconRole).toString())
        .paint(&painter, QRect(inner.left(), inner.center().y() - icon / 2, icon, icon));

    const QString day = index.data(AgendaModel::DayRole).toString();
    const int dayWidth = metrics.horizontalAdvance(day);
    painter.setFont(option.font);
    painter.setPen(index.data(AgendaModel::LateRole).toBool() ? tokens.alert : tokens.muted);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, day);

    const QRect text = inner.adjusted(icon + 3 * unit, 0, -dayWidth - 4 * unit, 0);
    const int top = text.center().y() - metrics.height();
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(QRect(text.left(), top, text.width(), metrics.height()), Qt::AlignLeft,
                     metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(text.left(), top + metrics.height(), text.width(), metrics.height()),
                     Qt::AlignLeft,
                     metrics.elidedText(index.data(AgendaModel::AccountRole).toString(),
                                        Qt::ElideRight, text.width()));
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int unit = grid(option.widget, 1);
    const int height = option.fontMetrics.height();
    return {grid(option.widget, 60), index.data(AgendaModel::HeadingRole).toBool()
                                         ? height + 5 * unit
                                         : 2 * height + 3 * unit};
}

} // namespace goodturn::ui
