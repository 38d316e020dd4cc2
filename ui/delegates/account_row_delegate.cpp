#include "ui/delegates/account_row_delegate.h"

#include "ui/delegates/scaled_font.h"
#include "ui/delegates/sparkline.h"
#include "ui/delegates/standing_pill.h"
#include "ui/models/account_list_model.h"
#include "ui/theme/format.h"
#include "ui/theme/plain_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

namespace {

const query::AccountRow* rowOf(const QModelIndex& index)
{
    return index.data(AccountListModel::RowRole).value<const query::AccountRow*>();
}

void drawLine(QPainter& painter, const QRect& rect, Qt::Alignment alignment,
              const QFontMetrics& metrics, const QString& text)
{
    if (rect.width() > 0)
        painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

AccountRowDelegate::Fit::Fit(const QFont& font)
    : base(font)
    , name(strongFont(font))
    , small(scaledFont(font, 0.9))
    , nameMetrics(name)
    , smallMetrics(small)
    , pill(font)
{
    unit = std::max(4, qRound(QFontMetrics(font).height() / 4.0));
    height = nameMetrics.height() + smallMetrics.height() + 4 * unit + unit / 2 + 1;
}

AccountRowDelegate::AccountRowDelegate(QObject* parent) : QStyledItemDelegate(parent), fit_(QFont())
{
}

const AccountRowDelegate::Fit& AccountRowDelegate::fitFor(const QFont& font) const
{
    if (fit_.base != font)
        fit_ = Fit(font);
    return fit_;
}

QSize AccountRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Fit& fit = fitFor(option.font);
    return {fit.pill.largest().width() * 2, fit.height};
}

AccountRowDelegate::Parts AccountRowDelegate::parts(const QStyleOptionViewItem& option) const
{
    const Fit& fit = fitFor(option.font);
    const int unit = fit.unit;
    const QRect row = option.rect.adjusted(3 * unit, 0, -3 * unit, -1);
    const int top = row.top() + 2 * unit;
    const int pillWidth = std::min(fit.pill.largest().width(), row.width() / 2);
    const int sparkWidth = 20 * unit;
    int left = row.right() + 1 - pillWidth;
    Parts parts;
    parts.pill = {left, top + (fit.nameMetrics.height() - fit.pill.largest().height()) / 2,
                  pillWidth, fit.pill.largest().height()};
    const int second = top + fit.nameMetrics.height() + unit / 2;
    const int lineHeight = fit.smallMetrics.height();
    parts.balance = {left, second, pillWidth, lineHeight};
    if (left - row.left() > sparkWidth + 30 * unit) {
        left -= sparkWidth + 3 * unit;
        parts.sparkline = {left, row.top() + 2 * unit, sparkWidth, row.height() - 4 * unit};
    }
    const int words = left - 3 * unit - row.left();
    parts.name = {row.left(), top, words, fit.nameMetrics.height()};
    parts.context = {row.left(), second, words, lineHeight};
    for (QRect* part : {&parts.name, &parts.context, &parts.sparkline, &parts.pill, &parts.balance})
        if (!part->isEmpty())
            *part = QStyle::visualRect(option.direction, option.rect, *part);
    return parts;
}

void AccountRowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                     const Tokens& tokens) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, tokens.tint);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.panel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     tokens.line);
    if (!selected)
        return;
    const QRect edge(option.rect.left(), option.rect.top(), 3, option.rect.height());
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge),
                     focus ? tokens.accent : tokens.muted);
}

void AccountRowDelegate::paintTexts(QPainter& painter, const QStyleOptionViewItem& option,
                                    const Parts& parts, const query::AccountRow& row,
                                    const QString& context, const Tokens& tokens) const
{
    const Fit& fit = fitFor(option.font);
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
    painter.setFont(fit.name);
    painter.setPen(option.palette.color(QPalette::Text));
    drawLine(painter, parts.name, leading, fit.nameMetrics, row.name);
    painter.setFont(fit.small);
    painter.setPen(tokens.muted);
    drawLine(painter, parts.context, leading, fit.smallMetrics, context);
    painter.setLayoutDirection(Qt::LeftToRight); // a sign stands before its number everywhere
    drawLine(painter, parts.balance, trailing, fit.smallMetrics, pointsText(row.feltBalance, true));
}

void AccountRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const query::AccountRow* row = rowOf(index);
    const Tokens tokens = tokensFor(option.palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option, tokens);
    if (row && !row->name.isEmpty()) {
        const Parts where = parts(option);
        const QString context = index.data(AccountListModel::ContextRole).toString();
        paintTexts(*painter, option, where, *row, context, tokens);
        if (!where.sparkline.isEmpty())
            paintSparkline(*painter, where.sparkline, row->given, row->received, tokens);
        paintPill(
            *painter, where.pill, fit_.pill.label(row->standing),
            pillColours(row->standing, tokens.dark, option.state.testFlag(QStyle::State_Selected)),
            fit_.pill.font(), row->isOwnStanding ? PillEdge::Own : PillEdge::None);
    }
    painter->restore();
}

bool AccountRowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                   const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const query::AccountRow* row = rowOf(index);
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const Parts where = parts(shown);
    if (row && where.balance.contains(event->pos()))
        QToolTip::showText(event->globalPos(),
                           plainToolTip(tr("Felt balance, in points of felt worth: what you gave "
                                           "less what you received, older entries counting less")));
    else if (row && QFontMetrics(fit_.name).horizontalAdvance(row->name) > where.name.width())
        QToolTip::showText(event->globalPos(), plainToolTip(row->name));
    else
        QToolTip::hideText();
    return true;
}

} // namespace goodturn::ui
