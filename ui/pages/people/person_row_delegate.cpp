#include "ui/pages/people/person_row_delegate.h"

#include "ui/pages/people/person_list_model.h"
#include "ui/photo/avatar.h"
#include "ui/photo/photo_cache.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace goodturn::ui {

namespace {

QFont nameFont(const QFont& font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QFont contextFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

int unitOf(const QFontMetrics& metrics)
{
    return std::max(4, qRound(metrics.height() / 4.0));
}

int linesHeight(const QFont& font)
{
    return QFontMetrics(nameFont(font)).height() + QFontMetrics(contextFont(font)).height();
}

} // namespace

PersonRowDelegate::PersonRowDelegate(PhotoCache* photos, QObject* parent)
    : QStyledItemDelegate(parent)
    , photos_(photos)
{
}

void PersonRowDelegate::paintPhoto(QPainter& painter, const QRect& place,
                                   const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const auto key = PictureKey::parse(index.data(PersonListModel::PhotoRole).toString());
    const int pixels = qCeil(place.height() * painter.device()->devicePixelRatioF());
    const QImage photo = key && photos_ ? photos_->round(*key, pixels) : QImage();
    paintAvatar(painter, place, index.data().toString(), photo, option.palette);
}

void PersonRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const int unit = unitOf(option.fontMetrics);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokens.tint);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QRect edge = option.rect;
            edge.setWidth(3);
            painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge),
                              tokens.accent);
        }
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      tokens.line);
    const int side = linesHeight(option.font);
    QRect room = option.rect.adjusted(3 * unit, unit + unit / 2, -3 * unit, 0);
    const QRect disc(room.left(), room.top(), side, side);
    paintPhoto(*painter, QStyle::visualRect(option.direction, room, disc), option, index);
    room.setLeft(room.left() + side + 2 * unit);
    room = QStyle::visualRect(option.direction, option.rect, room);
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const auto write = [&](const QFont& font, const QColor& ink, const QString& text, int top) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(QRect(room.left(), top, room.width(), metrics.height()),
                          leading | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, room.width()));
        return top + metrics.height();
    };
    const int below = write(nameFont(option.font), option.palette.color(QPalette::Text),
                            index.data().toString(), room.top());
    write(contextFont(option.font), tokens.muted,
          index.data(PersonListModel::ContextRole).toString(), below);
    painter->restore();
}

QSize PersonRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, linesHeight(option.font) + 3 * unitOf(option.fontMetrics) + 1};
}

} // namespace goodturn::ui
