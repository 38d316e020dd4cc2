#pragma once

#include "core/book/book.h"
#include "core/query/account_rows.h"

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>

#include <optional>
#include <vector>

namespace goodturn::ui {

/// The accounts of the book that fit a filter, in the order of their names. It keeps all their
/// keys, and the rows of those lately seen: about 32 are fetched together as they come into view,
/// and the longest unseen forgotten. The first keys come at once, the rest after the first paint.
/// A change fetches the changed rows anew; the model is reset only by a new filter, or by a change
/// too large to list.
class AccountListModel : public QAbstractListModel
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

    static constexpr int firstPage = 256;  ///< keys fetched before the first paint
    static constexpr int restAfterMs = 50; ///< the others, once these are on the screen
    static constexpr int window = 32;      ///< rows fetched together
    static constexpr int remembered = 32 * window;

    explicit AccountListModel(book::Book& book, QObject* parent = nullptr);

    void setFilter(const query::AccountFilter& filter);
    const query::AccountFilter& filter() const { return filter_; }

    std::optional<AccountId> idAt(int row) const;
    int rowOf(AccountId id) const; ///< -1: not among them
    /// Whether all keys are there; before, only the first page is.
    bool isComplete() const { return !rest_.isActive(); }
    /// How often rows were fetched, for tests of the windows.
    int fetches() const { return fetches_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    /// The book could not be read; the rows concerned stay empty.
    void failed(const goodturn::Error& error) const;
    /// The rest of the keys arrived.
    void completed();

private:
    using Ids = std::vector<AccountId>;

    void reload();
    void loadRest();
    void apply(const change::ChangeSet& changes);
    void rearrange(const QSet<qint64>& touched);
    void removeMissing(const Ids& wanted, const QSet<qint64>& touched);
    void placeTouched(const Ids& wanted, const QSet<qint64>& touched);
    void moveOrInsert(AccountId id, int to);
    void refresh(const QSet<qint64>& accounts);
    void replaceAll(Ids ids);
    std::optional<Ids> fetchIds(int limit = -1) const;
    const query::AccountRow* rowAt(int row) const;
    void fetchAround(int row) const;
    QVariant text(const query::AccountRow& row, int role) const;

    book::Book& book_;
    query::AccountFilter filter_;
    Ids ids_;
    QTimer rest_;
    mutable QCache<qint64, query::AccountRow> rows_;
    mutable int fetches_ = 0;
};

} // namespace goodturn::ui

Q_DECLARE_METATYPE(const goodturn::query::AccountRow*)
