#include "ui/pages/gifts/month_delegate.h"

#include "ui/pages/gifts/gift_month.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>

namespace goodturn::ui {

namespace {

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens,
                 bool isInMonth)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = isCurrent && option.state.testFlag(QStyle::State_Active);
    const auto ground = isInMonth ? QPalette::Base : QPalette::Window;
    painter.fillRect(option.rect, isCurrent ? tokens.tint : option.palette.color(ground));
    painter.setPen(tokens.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (!hasFocus)
        return;
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
}

/// The lines that there is room for; the last says how many more there are.
QStringList fitting(const QStringList& lines, int room)
{
    if (lines.size() <= room || room < 1)
        return lines.mid(0, std::max(room, 0));
    const auto more = lines.size() - room + 1;
    QStringList shown = lines.mid(0, room - 1);
    shown << MonthDelegate::tr("and %1 more").arg(QLocale().toString(more));
    return shown;
}

} // namespace

void MonthDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const bool isInMonth = index.data(GiftMonth::InMonthRole).toBool();
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, tokens, isInMonth);
    const QFontMetrics metrics(option.font);
    const int edge = metrics.height() / 4;
    const QRect inner = option.rect.adjusted(edge + 2, edge, -edge - 2, -edge);
    QFont strong = option.font;
    const bool isToday = index.data(GiftMonth::TodayRole).toBool();
    strong.setWeight(isToday ? QFont::Bold : QFont::Normal);
    painter->setFont(strong);
    painter->setPen(isToday     ? tokens.accent
                    : isInMonth ? option.palette.color(QPalette::Text)
                                : tokens.muted);
    painter->drawText(inner, Qt::AlignTop | Qt::AlignLeading, index.data().toString());
    QFont small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.88);
    const QFontMetrics lines(small);
    const int top = inner.top() + metrics.height();
    const QStringList texts = fitting(index.data(GiftMonth::LinesRole).toStringList(),
                                      (inner.bottom() - top + 1) / lines.height());
    const int late = index.data(GiftMonth::LateRole).toInt();
    painter->setFont(small);
    for (int i = 0; i < texts.size(); ++i) {
        painter->setPen(i < late ? tokens.alert : option.palette.color(QPalette::Text));
        const QRect line(inner.left(), top + i * lines.height(), inner.width(), lines.height());
        const QString text = i < late ? tr("late · %1").arg(texts.at(i)) : texts.at(i);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                          lines.elidedText(text, Qt::ElideRight, line.width()));
    }
    painter->restore();
}

QSize MonthDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int line = QFontMetrics(option.font).height();
    return {line * 4, line * 3};
}

} // namespace goodturn::ui
