#include "ui/pages/gifts/gift_column_model.h"

#include "ui/pages/gifts/gift_words.h"
#include "ui/theme/plain_text.h"

#include <QMimeData>
#include <QRegularExpression>

#include <algorithm>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

void GiftColumnModel::setCards(std::vector<GiftCard> cards, QDate today)
{
    const bool same = std::ranges::equal(
        cards, cards_, [](const GiftCard& a, const GiftCard& b) { return a.row.id == b.row.id; });
    today_ = today;
    if (same && !cards.empty()) {
        cards_ = std::move(cards);
        emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    cards_ = std::move(cards);
    endResetModel();
}

GiftId GiftColumnModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? cards_[size_t(row)].row.id : GiftId();
}

int GiftColumnModel::rowOf(GiftId id) const
{
    const auto found =
        std::ranges::find_if(cards_, [&](const GiftCard& card) { return card.row.id == id; });
    return found == cards_.end() ? -1 : int(found - cards_.begin());
}

int GiftColumnModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(cards_.size());
}

QVariant GiftColumnModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GiftCard& card = cards_[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return recipientOf(card.row);
    case Qt::AccessibleTextRole:
        return spoken(card);
    case Qt::ToolTipRole:
        return plainToolTip(QStringList{recipientOf(card.row), card.row.account, workOf(card.row),
                                        card.warning, card.policy}
                                .filter(QRegularExpression(u"."_s))
                                .join(u'\n'));
    case IdRole:
        return card.row.id.value();
    case WorkRole:
        return workOf(card.row);
    case AsideRole:
        return asideOf(card.row, today_);
    case DayRole:
        return cardDay(card.row, today_).text;
    case LateRole:
        return cardDay(card.row, today_).late;
    case WarningRole:
        return card.warning;
    case PolicyRole:
        return card.policy.isEmpty() ? QString() : tr("against your gift policy");
    default:
        return {};
    }
}

QString GiftColumnModel::spoken(const GiftCard& card) const
{
    QStringList parts{recipientOf(card.row), workOf(card.row), cardDay(card.row, today_).text,
                      card.warning,          card.policy,      asideOf(card.row, today_)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Qt::ItemFlags GiftColumnModel::flags(const QModelIndex& index) const
{
    const auto flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QString GiftColumnModel::mimeType()
{
    return u"application/x-goodturn-gift"_s;
}

QStringList GiftColumnModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData* GiftColumnModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    const GiftCard& card = cards_.at(size_t(indexes.front().row()));
    data->setData(mimeType(), QByteArray::number(card.row.id.value()));
    data->setText(spoken(card));
    return data;
}

GiftId GiftColumnModel::giftIn(const QMimeData* data)
{
    return GiftId(data->hasFormat(mimeType()) ? data->data(mimeType()).toLongLong() : 0);
}

} // namespace goodturn::ui
