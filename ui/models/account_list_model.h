#pragma once

#include "core/query/account_rows.h"
#include "ui/models/windowed_model.h"

#include <optional>

namespace goodturn::ui {

/// The accounts of the book that fit a filter, in the order of their names. A change fetches the
/// changed rows anew; the model is reset only by a new filter.
class AccountListModel : public WindowedRows<query::AccountRow>
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole + 1, ///< qint64
        NameRole,
        ContextRole,  ///< the muted line under the name
        StandingRole, ///< int of reciprocity::Standing
        GivenRole,    ///< QList<double>: points of twelve months, this month last
        ReceivedRole,
        BalanceRole, ///< double: the felt balance in points
        RowRole      ///< const query::AccountRow*, valid until the next fetch
    };

    explicit AccountListModel(book::Book& book, QObject* parent = nullptr);
    /// Of accounts that were found elsewhere, in their order, instead of a filter's.
    AccountListModel(book::Book& book, Keys given, QObject* parent);

    void setGiven(Keys given);
    void setFilter(const query::AccountFilter& filter);
    const query::AccountFilter& filter() const { return filter_; }

    std::optional<AccountId> idAt(int row) const;
    int rowOf(AccountId id) const { return rowOfKey(id.value()); } ///< -1: not among them

    QVariant data(const QModelIndex& index, int role) const override;

protected:
    Result<Keys> fetchKeys(int limit) const override;
    Result<std::vector<query::AccountRow>> fetchRows(std::span<const qint64> keys) const override;
    qint64 keyOf(const query::AccountRow& row) const override { return row.id.value(); }
    void apply(const change::ChangeSet& changes) override;

private:
    QVariant text(const query::AccountRow& row, int role) const;

    query::AccountFilter filter_;
    std::optional<Keys> given_;
};

} // namespace goodturn::ui

Q_DECLARE_METATYPE(const goodturn::query::AccountRow*)
