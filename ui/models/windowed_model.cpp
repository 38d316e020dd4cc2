#include "ui/models/windowed_model.h"

#include <QHash>
#include <QSet>

namespace goodturn::ui {

WindowedModel::WindowedModel(book::Book& book, QObject* parent)
    : QAbstractTableModel(parent)
    , book_(book)
{
    rest_.setSingleShot(true);
    rest_.setInterval(restAfterMs);
    connect(&rest_, &QTimer::timeout, this, &WindowedModel::loadRest);
    connect(&book.notifier(), &change::ChangeNotifier::changed, this,
            [this](const change::ChangeSet& changes) { apply(changes); });
}

qint64 WindowedModel::keyAt(int row) const
{
    return row < 0 || row >= int(keys_.size()) ? 0 : keys_[size_t(row)];
}

int WindowedModel::rowOfKey(qint64 key) const
{
    const auto found = std::ranges::find(keys_, key);
    return found == keys_.end() ? -1 : int(found - keys_.begin());
}

QModelIndex WindowedModel::index(int row, int column, const QModelIndex& parent) const
{
    return QAbstractTableModel::index(row, column, parent);
}

int WindowedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(keys_.size());
}

int WindowedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

void WindowedModel::replaceAll(Keys keys)
{
    beginResetModel();
    keys_ = std::move(keys);
    forgetAll();
    endResetModel();
}

void WindowedModel::reload()
{
    rest_.stop();
    auto keys = fetchKeys(firstPage);
    if (!keys)
        emit failed(keys.error());
    replaceAll(keys ? std::move(*keys) : Keys());
    if (keys_.size() == size_t(firstPage))
        rest_.start();
    else
        emit completed();
}

/// Appends what follows the first page, so that selection and scrolling stay.
void WindowedModel::loadRest()
{
    settle();
    emit completed();
}

void WindowedModel::settle()
{
    rest_.stop();
    auto wanted = fetchKeys(-1);
    if (wanted)
        settleTo(std::move(*wanted));
    else
        emit failed(wanted.error());
}

void WindowedModel::settleTo(Keys wanted)
{
    if (keys_ == wanted || settleOnePlace(wanted))
        return;
    const QSet<qint64> all(wanted.begin(), wanted.end());
    if (!removeMissing(all)) {
        replaceAll(std::move(wanted));
        return;
    }
    permute(wanted);
    if (!insertNew(wanted))
        replaceAll(std::move(wanted));
}

/// Most edits put rows in or take them out in one place, and a list may have a million others.
bool WindowedModel::settleOnePlace(const Keys& wanted)
{
    const auto [kept, same] = std::ranges::mismatch(keys_, wanted);
    const auto from = kept - keys_.begin();
    const auto most = std::min(keys_.end() - kept, wanted.end() - same);
    const auto behind =
        std::mismatch(keys_.rbegin(), keys_.rbegin() + most, wanted.rbegin()).first -
        keys_.rbegin();
    const auto gone = std::ssize(keys_) - from - behind;
    const auto come = std::ssize(wanted) - from - behind;
    if (gone > 0 && come > 0)
        return false;
    if (come > 0) {
        beginInsertRows({}, int(from), int(from + come) - 1);
        keys_ = wanted;
        endInsertRows();
    } else {
        beginRemoveRows({}, int(from), int(from + gone) - 1);
        keys_ = wanted;
        endRemoveRows();
    }
    return true;
}

/// False, and nothing done, where they stand in too many places.
bool WindowedModel::removeMissing(const QSet<qint64>& wanted)
{
    std::vector<std::pair<int, int>> runs; // from, one past the end
    for (int row = 0; row < int(keys_.size()); ++row) {
        if (wanted.contains(keys_[size_t(row)]))
            continue;
        if (!runs.empty() && runs.back().second == row)
            ++runs.back().second;
        else
            runs.emplace_back(row, row + 1);
    }
    if (runs.size() > size_t(mostRuns))
        return false;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second - 1);
        keys_.erase(keys_.begin() + run->first, keys_.begin() + run->second);
        endRemoveRows();
    }
    return true;
}

/// Brings the rows that stay into the order of `wanted`, which has them all.
void WindowedModel::permute(const Keys& wanted)
{
    const QSet<qint64> known(keys_.begin(), keys_.end());
    Keys ordered;
    ordered.reserve(keys_.size());
    for (const qint64 key : wanted)
        if (known.contains(key))
            ordered.push_back(key);
    if (ordered == keys_)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QHash<qint64, int> rows;
    rows.reserve(qsizetype(ordered.size()));
    for (size_t row = 0; row < ordered.size(); ++row)
        rows.insert(ordered[row], int(row));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& one : before)
        after << createIndex(rows.value(keyAt(one.row()), -1), one.column());
    keys_ = std::move(ordered);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

bool WindowedModel::insertNew(const Keys& wanted)
{
    std::vector<std::pair<size_t, size_t>> runs;
    size_t known = 0;
    for (size_t at = 0; at < wanted.size(); ++at) {
        if (known < keys_.size() && wanted[at] == keys_[known]) {
            ++known;
        } else if (!runs.empty() && runs.back().second == at) {
            ++runs.back().second;
        } else {
            runs.emplace_back(at, at + 1);
        }
    }
    if (runs.size() > size_t(mostRuns))
        return false;
    for (const auto& [from, to] : runs) {
        beginInsertRows({}, int(from), int(to) - 1);
        keys_.insert(keys_.begin() + qsizetype(from), wanted.begin() + qsizetype(from),
                     wanted.begin() + qsizetype(to));
        endInsertRows();
    }
    return true;
}

void WindowedModel::refresh(const QSet<qint64>& keys)
{
    for (int row = 0; row < int(keys_.size()) && !keys.isEmpty(); ++row)
        if (keys.contains(keys_[size_t(row)]))
            emit dataChanged(index(row), index(row, columnCount() - 1));
}

} // namespace goodturn::ui
