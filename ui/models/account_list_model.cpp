#include "ui/models/account_list_model.h"

#include "core/query/queries.h"
#include "ui/models/account_words.h"

#include <QHash>

#include <algorithm>

namespace goodturn::ui {

AccountListModel::AccountListModel(book::Book& book, QObject* parent)
    : QAbstractListModel(parent)
    , book_(book)
    , rows_(remembered)
{
    rest_.setSingleShot(true);
    rest_.setInterval(restAfterMs);
    connect(&rest_, &QTimer::timeout, this, &AccountListModel::loadRest);
    connect(&book.notifier(), &change::ChangeNotifier::changed, this, &AccountListModel::apply);
    reload();
}

void AccountListModel::setFilter(const query::AccountFilter& filter)
{
    if (filter == filter_)
        return;
    filter_ = filter;
    reload();
}

std::optional<AccountListModel::Ids> AccountListModel::fetchIds(int limit) const
{
    auto ids = book_.queries().accountIds(filter_, limit);
    if (ids)
        return std::move(*ids);
    emit failed(ids.error());
    return std::nullopt;
}

void AccountListModel::replaceAll(Ids ids)
{
    beginResetModel();
    ids_ = std::move(ids);
    rows_.clear();
    endResetModel();
}

void AccountListModel::reload()
{
    rest_.stop();
    replaceAll(fetchIds(firstPage).value_or(Ids()));
    if (ids_.size() == size_t(firstPage))
        rest_.start();
}

/// Appends what follows the first page, so that selection and scrolling stay.
void AccountListModel::loadRest()
{
    rest_.stop();
    auto all = fetchIds();
    if (!all)
        return;
    if (all->size() < ids_.size() || !std::equal(ids_.begin(), ids_.end(), all->begin())) {
        replaceAll(std::move(*all));
    } else if (all->size() > ids_.size()) {
        beginInsertRows({}, int(ids_.size()), int(all->size()) - 1);
        ids_ = std::move(*all);
        endInsertRows();
    }
    emit completed();
}

void AccountListModel::apply(const change::ChangeSet& changes)
{
    if (changes.everything) {
        reload();
        return;
    }
    QSet<qint64> touched;
    for (const auto& change : changes.changes)
        if (change.kind == RecordKind::Account)
            touched.insert(change.id);
    for (const qint64 id : changes.accounts)
        rows_.remove(id);
    if (!touched.isEmpty())
        rearrange(touched);
    refresh(changes.accounts);
}

/// Brings touched accounts in, out, or to their new place, one by one. Whatever else differs (a
/// write of another program) leaves no such trail, and resets.
void AccountListModel::rearrange(const QSet<qint64>& touched)
{
    if (!isComplete())
        loadRest();
    auto wanted = fetchIds();
    if (!wanted)
        return;
    removeMissing(*wanted, touched);
    placeTouched(*wanted, touched);
    if (ids_ != *wanted)
        replaceAll(std::move(*wanted));
}

void AccountListModel::removeMissing(const Ids& wanted, const QSet<qint64>& touched)
{
    for (const qint64 key : touched) {
        const AccountId id(key);
        const int row = rowOf(id);
        if (row < 0 || std::ranges::find(wanted, id) != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        ids_.erase(ids_.begin() + row);
        endRemoveRows();
    }
}

void AccountListModel::placeTouched(const Ids& wanted, const QSet<qint64>& touched)
{
    for (size_t at = 0; at < wanted.size(); ++at) {
        if (!touched.contains(wanted[at].value()))
            continue;
        // After the one that it should follow: those before it are in their places already.
        const int before = at == 0 ? -1 : rowOf(wanted[at - 1]);
        moveOrInsert(wanted[at], before + 1);
    }
}

void AccountListModel::moveOrInsert(AccountId id, int to)
{
    const int from = rowOf(id);
    if (from < 0) {
        beginInsertRows({}, to, to);
        ids_.insert(ids_.begin() + to, id);
        endInsertRows();
    } else if (beginMoveRows({}, from, from, {}, to)) { // refused when it stands there already
        ids_.erase(ids_.begin() + from);
        ids_.insert(ids_.begin() + (to > from ? to - 1 : to), id);
        endMoveRows();
    }
}

void AccountListModel::refresh(const QSet<qint64>& accounts)
{
    for (int row = 0; row < int(ids_.size()); ++row)
        if (accounts.contains(ids_[size_t(row)].value()))
            emit dataChanged(index(row), index(row));
}

std::optional<AccountId> AccountListModel::idAt(int row) const
{
    if (row < 0 || row >= int(ids_.size()))
        return std::nullopt;
    return ids_[size_t(row)];
}

int AccountListModel::rowOf(AccountId id) const
{
    const auto found = std::ranges::find(ids_, id);
    return found == ids_.end() ? -1 : int(found - ids_.begin());
}

int AccountListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ids_.size());
}

const query::AccountRow* AccountListModel::rowAt(int row) const
{
    const qint64 key = ids_[size_t(row)].value();
    if (const auto* found = rows_.object(key))
        return found;
    fetchAround(row);
    return rows_.object(key);
}

/// Fetches the rows missing in the window around `row`. Those that the book no longer has stay
/// empty, so that they are not asked for again.
void AccountListModel::fetchAround(int row) const
{
    const size_t from = size_t(row / window * window);
    const size_t to = std::min(from + size_t(window), ids_.size());
    Ids missing;
    for (size_t i = from; i < to; ++i)
        if (!rows_.contains(ids_[i].value()))
            missing.push_back(ids_[i]);
    ++fetches_;
    auto fetched = book_.queries().accountRows(missing);
    if (!fetched)
        emit failed(fetched.error());
    for (const AccountId id : missing) {
        auto empty = std::make_unique<query::AccountRow>();
        empty->id = id;
        rows_.insert(id.value(), empty.release());
    }
    if (fetched)
        for (query::AccountRow& one : *fetched)
            rows_.insert(one.id.value(), new query::AccountRow(std::move(one)));
}

QVariant AccountListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(ids_.size()))
        return {};
    if (role == IdRole)
        return ids_[size_t(index.row())].value();
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
