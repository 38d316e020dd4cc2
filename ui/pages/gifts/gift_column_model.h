#pragma once

#include "core/query/page_rows.h"

#include <QAbstractListModel>
#include <QDate>

#include <vector>

namespace goodturn::ui {

/// A gift as a card shows it.
struct GiftCard
{
    query::GiftRow row;
    QString warning; ///< who got the same book already; empty: nobody
    QString policy;  ///< how it goes against the gift policy, in sentences; empty: it doesn't
};

/// The cards of one column of the board. They can be dragged by their key.
class GiftColumnModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1,
        WorkRole,
        AsideRole,
        DayRole,
        LateRole,
        WarningRole,
        PolicyRole ///< that it goes against the policy, in a few words
    };

    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<GiftCard> cards, QDate today);
    const std::vector<GiftCard>& cards() const { return cards_; }
    GiftId idAt(int row) const;
    GiftState stateAt(int row) const { return cards_.at(size_t(row)).row.state; }
    int rowOf(GiftId id) const; ///< -1: not in this column

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

    static QString mimeType();
    /// The gift that is dragged, invalid when it is something else.
    static GiftId giftIn(const QMimeData* data);

private:
    QString spoken(const GiftCard& card) const;

    std::vector<GiftCard> cards_;
    QDate today_;
};

} // namespace goodturn::ui
