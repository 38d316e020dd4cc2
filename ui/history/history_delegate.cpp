#include "ui/history/history_delegate.h"

#include "ui/history/history_model.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

using Kind = HistoryModel::Kind;

Kind kindOf(const QModelIndex& index)
{
    return Kind(index.data(HistoryModel::KindRole).toInt());
}

bool isActive(const QStyleOptionViewItem& option)
{
    return option.state.testFlag(QStyle::State_Selected) ||
           option.state.testFlag(QStyle::State_MouseOver);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens,
                 int unit)
{
    if (!isActive(option))
        return;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? tokens.tint : tokens.panel);
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(QRect(option.rect.topLeft(), QSize(unit, option.rect.height())),
                         tokens.accent);
}

/// Writes `text` at the left of `room` and returns what is left of it.
QRect write(QPainter& painter, const QRect& room, const QString& text, const QColor& colour)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown =
        metrics.elidedText(text.simplified(), Qt::ElideRight, std::max(0, room.width()));
    painter.setPen(colour);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return room.adjusted(metrics.horizontalAdvance(shown), 0, 0, 0);
}

void writeChange(QPainter& painter, QRect room, const QModelIndex& index, const QColor& ink,
                 const Tokens& tokens)
{
    const QString before = index.data(HistoryModel::BeforeRole).toString();
    const QString after = index.data(HistoryModel::AfterRole).toString();
    const QString none = HistoryModel::tr("nothing");
    const QFontMetrics metrics = painter.fontMetrics();
    const QString arrow = u"  →  "_s;
    if (!before.isEmpty() || after.isEmpty()) {
        const int rest = metrics.horizontalAdvance(arrow) +
                         std::min(room.width() / 2, metrics.horizontalAdvance(after));
        const QRect first = room.adjusted(0, 0, -rest, 0);
        const int left =
            write(painter, first, before.isEmpty() ? none : before, tokens.muted).left();
        room.setLeft(left);
        room = write(painter, room, QString(), tokens.muted);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, arrow);
        room.setLeft(room.left() + metrics.horizontalAdvance(arrow));
    }
    write(painter, room, after.isEmpty() ? none : after, after.isEmpty() ? tokens.muted : ink);
}

} // namespace

QRect HistoryDelegate::linkRect(const QRect& line, const QFontMetrics& metrics, int unit,
                                const QString& link)
{
    if (link.isEmpty())
        return {};
    const int width = metrics.horizontalAdvance(link);
    return QRect(line.right() - 3 * unit - width, line.top(), width, line.height());
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    painter->setFont(option.font);
    switch (kindOf(index)) {
    case Kind::Day:
        paintDay(*painter, option, index);
        break;
    case Kind::Act:
        paintAct(*painter, option, index);
        break;
    case Kind::Record:
    case Kind::Field:
        paintDetail(*painter, option, index);
        break;
    }
    painter->restore();
}

void HistoryDelegate::paintDay(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const int unit = grid(option.widget, 1);
    QFont font = option.font;
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(tokens.muted);
    painter.drawText(option.rect.adjusted(2 * unit, 0, -2 * unit, -unit),
                     Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     tokens.line);
}

void HistoryDelegate::paintAct(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const int unit = grid(option.widget, 1);
    paintGround(painter, option, tokens, unit);
    QRect room = option.rect.adjusted(2 * unit, unit, -3 * unit, 0);
    const QString aside = index.data(HistoryModel::AsideRole).toString();
    painter.setPen(tokens.muted);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, aside);
    room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(aside) - 4 * unit);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    write(painter, room, index.data().toString(), option.palette.color(QPalette::Text));
}

void HistoryDelegate::paintDetail(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const int unit = grid(option.widget, 1);
    const QColor ink = option.palette.color(QPalette::Text);
    paintGround(painter, option, tokens, unit);
    QRect room = option.rect.adjusted(5 * unit, 0, -3 * unit, 0);
    const QString offer = index.data(HistoryModel::OfferRole).toString();
    if (isActive(option) && !offer.isEmpty()) {
        const QRect link = linkRect(option.rect, option.fontMetrics, unit, offer);
        painter.setPen(tokens.accent);
        painter.drawText(link, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, offer);
        room.setRight(link.left() - 3 * unit);
    }
    const QString label = index.data().toString();
    if (kindOf(index) == Kind::Record) {
        write(painter, room, label, ink);
        return;
    }
    const int column = option.fontMetrics.averageCharWidth() * 18;
    write(painter, QRect(room.left(), room.top(), column, room.height()), label, tokens.muted);
    room.setLeft(room.left() + column + 2 * unit);
    writeChange(painter, room, index, ink, tokens);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int unit = grid(option.widget, 1);
    const int text = option.fontMetrics.height();
    const Kind kind = kindOf(index);
    const int air = kind == Kind::Day ? 5 * unit : kind == Kind::Act ? 3 * unit : unit + unit / 2;
    return {grid(option.widget, 60), text + air};
}

} // namespace goodturn::ui
