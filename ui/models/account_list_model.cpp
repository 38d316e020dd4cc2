#include "ui/models/account_list_model.h"

#include "core/query/queries.h"
#include "ui/models/account_words.h"

namespace goodturn::ui {

AccountListModel::AccountListModel(book::Book& book, QObject* parent) : WindowedRows(book, parent)
{
    reload();
}

AccountListModel::AccountListModel(book::Book& book, Keys given, QObject* parent)
    : WindowedRows(book, parent)
    , given_(std::move(given))
{
    reload();
}

void AccountListModel::setGiven(Keys given)
{
    given_ = std::move(given);
    reload();
}

void AccountListModel::setFilter(const query::AccountFilter& filter)
{
    if (filter == filter_)
        return;
    filter_ = filter;
    reload();
}

Result<AccountListModel::Keys> AccountListModel::fetchKeys(int limit) const
{
    if (given_)
        return *given_;
    GT_ASSIGN(const auto ids, book_.queries().accountIds(filter_, limit));
    Keys keys;
    keys.reserve(ids.size());
    for (const AccountId id : ids)
        keys.push_back(id.value());
    return keys;
}

Result<std::vector<query::AccountRow>>
AccountListModel::fetchRows(std::span<const qint64> keys) const
{
    std::vector<AccountId> ids;
    for (const qint64 key : keys)
        ids.emplace_back(key);
    return book_.queries().accountRows(ids);
}

void AccountListModel::apply(const change::ChangeSet& changes)
{
    if (changes.everything) {
        refreshAll();
        settle();
        return;
    }
    for (const qint64 id : changes.accounts)
        forget(id);
    if (changes.touches(RecordKind::Account))
        settle();
    refresh(changes.accounts);
}

std::optional<AccountId> AccountListModel::idAt(int row) const
{
    const AccountId id(keyAt(row));
    return id.isValid() ? std::optional(id) : std::nullopt;
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (role == IdRole)
        return keyAt(index.row());
    const bool known = role == Qt::DisplayRole || role == Qt::AccessibleTextRole ||
                       (role >= NameRole && role <= RowRole);
    const query::AccountRow* row = known ? rowAt(index.row()) : nullptr;
    if (!row)
        return {};
    const auto months = [](const auto& points) {
        return QVariant::fromValue(QList<double>(points.begin(), points.end()));
    };
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case StandingRole:
        return int(row->standing);
    case GivenRole:
        return months(row->given);
    case ReceivedRole:
        return months(row->received);
    case BalanceRole:
        return row->feltBalance;
    default:
        return text(*row, role);
    }
}

QVariant AccountListModel::text(const query::AccountRow& row, int role) const
{
    const QDate today = book_.clock().today();
    if (role == Qt::AccessibleTextRole)
        return spokenRow(row, today);
    return role == ContextRole ? contextLine(row, today) : row.name;
}

} // namespace goodturn::ui
