#include "ui/models/windowed_model.h"

#include "core/base/by_key.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace goodturn::ui {

namespace {

ByKey<bool> setOf(const WindowedModel::Keys& keys)
{
    ByKey<bool> set(false);
    for (const qint64 key : keys)
        set.insert(key, true);
    return set;
}

} // namespace

WindowedModel::WindowedModel(book::Book& book, QObject* parent)
    : QAbstractTableModel(parent)
    , book_(book)
{
    rest_.setSingleShot(true);
    rest_.setInterval(restAfterMs);
    connect(&rest_, &QTimer::timeout, this, &WindowedModel::loadAll);
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
    reading_ = Reading::Nothing;
    const int first = firstKeys();
    auto keys = fetchKeys(first);
    if (!keys)
        emit failed(keys.error());
    replaceAll(keys ? std::move(*keys) : Keys());
    if (first >= 0 && keys_.size() == size_t(first))
        rest_.start();
    else
        emit completed();
    emit rearranged();
}

void WindowedModel::rearrange()
{
    rest_.stop();
    if (!isFirstPageQuick() && readElsewhere(firstPage)) {
        reading_ = Reading::Another;
        return;
    }
    reading_ = Reading::Nothing; // what was asked for before is of another order
    emit rearranging();
    const int first = firstKeys();
    const auto page = fetchKeys(first);
    if (!page)
        emit failed(page.error());
    if (!page || first < 0 || page->size() < size_t(first)) {
        arrange(page.value_or(Keys()));
        emit completed();
    } else {
        placeFirst(*page);
        rest_.start();
    }
    emit rearranged();
}

/// Behind the page stays whatever else was there.
void WindowedModel::placeFirst(const Keys& page)
{
    const ByKey<bool> onPage = setOf(page);
    const ByKey<bool> known = setOf(keys_);
    Keys fresh;
    std::ranges::remove_copy_if(page, std::back_inserter(fresh),
                                [&](qint64 key) { return known.value(key); });
    Keys ordered = page;
    ordered.reserve(keys_.size() + fresh.size());
    std::ranges::remove_copy_if(keys_, std::back_inserter(ordered),
                                [&](qint64 key) { return onPage.value(key); });
    append(fresh);
    permute(std::move(ordered), keys_.size());
}

void WindowedModel::loadAll()
{
    rest_.stop();
    if (readElsewhere(0))
        reading_ = Reading::Rest;
    else
        loadHere();
}

void WindowedModel::loadHere()
{
    reading_ = Reading::Nothing;
    const auto wanted = fetchKeys(-1);
    if (!wanted)
        emit failed(wanted.error());
    else
        place(*wanted);
    emit completed();
    emit rearranged();
}

void WindowedModel::complete()
{
    if (isComplete())
        return;
    rest_.stop();
    loadHere(); // an answer that still comes is not needed
}

void WindowedModel::takeFirst(const Keys& page)
{
    if (reading_ != Reading::Another)
        return;
    reading_ = Reading::Rest;
    emit rearranging();
    placeFirst(page);
    emit rearranged();
}

void WindowedModel::take(const Keys& keys)
{
    switch (std::exchange(reading_, Reading::Nothing)) {
    case Reading::Nothing:
        return;
    case Reading::Another:
        emit rearranging();
        arrange(keys);
        emit rearranged();
        break;
    case Reading::Rest:
        place(keys);
        emit rearranged();
        break;
    case Reading::Edited:
        settleTo(keys);
        break;
    }
    emit completed();
}

void WindowedModel::giveUp(const Error& error)
{
    if (std::exchange(reading_, Reading::Nothing) == Reading::Nothing)
        return;
    emit failed(error);
    emit completed();
}

void WindowedModel::settle()
{
    if (!isComplete())
        return loadAll();
    if (readElsewhere(0)) {
        reading_ = Reading::Edited;
        return;
    }
    if (const auto wanted = fetchKeys(-1))
        settleTo(*wanted);
    else
        emit failed(wanted.error());
}

/// What follows the first page, so that selection and scrolling stay.
void WindowedModel::place(const Keys& wanted)
{
    if (std::ranges::mismatch(keys_, wanted).in1 == keys_.end())
        append({wanted.begin() + std::ssize(keys_), wanted.end()});
    else
        arrange(wanted);
}

/// Out of a few places rows go one after the other, so that the current one passes to its
/// neighbour.
void WindowedModel::settleTo(const Keys& wanted)
{
    if (keys_ == wanted)
        return;
    if (!settleOnePlace(wanted)) {
        removeMissing(wanted);
        arrange(wanted);
    }
    emit rearranged();
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

/// Nothing is done where they stand in too many places.
void WindowedModel::removeMissing(const Keys& wanted)
{
    const ByKey<bool> staying = setOf(wanted);
    std::vector<std::pair<int, int>> runs; // from, one past the end
    for (int row = 0; row < int(keys_.size()); ++row) {
        if (staying.value(keys_[size_t(row)]))
            continue;
        if (!runs.empty() && runs.back().second == row)
            ++runs.back().second;
        else
            runs.emplace_back(row, row + 1);
    }
    if (runs.size() > size_t(mostRuns))
        return;
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginRemoveRows({}, run->first, run->second - 1);
        keys_.erase(keys_.begin() + run->first, keys_.begin() + run->second);
        endRemoveRows();
    }
}

/// Whatever comes and goes: the rows that stay are brought to the front, those behind them are
/// taken off, new ones put in their place, and all brought into order.
void WindowedModel::arrange(const Keys& wanted)
{
    const ByKey<bool> known = setOf(keys_);
    const auto isKnown = [&](qint64 key) { return known.value(key); };
    if (wanted.size() == keys_.size() && std::ranges::all_of(wanted, isKnown))
        return permute(wanted, wanted.size());
    const ByKey<bool> all = setOf(wanted);
    Keys ordered;
    Keys fresh;
    ordered.reserve(keys_.size());
    for (const qint64 key : wanted)
        (isKnown(key) ? ordered : fresh).push_back(key);
    const size_t staying = ordered.size();
    std::ranges::remove_copy_if(keys_, std::back_inserter(ordered),
                                [&](qint64 key) { return all.value(key); });
    permute(std::move(ordered), staying);
    cut(staying);
    append(fresh);
    permute(wanted, wanted.size());
}

/// Another order of the same rows, of which the first `staying` keep what points at them.
void WindowedModel::permute(Keys ordered, size_t staying)
{
    if (staying == keys_.size() && ordered == keys_)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<qint64, int> rows; // of what is pointed at
    for (const QModelIndex& one : before)
        rows.insert(keyAt(one.row()), -1);
    auto toFind = rows.size();
    for (size_t row = 0; row < staying && toFind > 0; ++row)
        if (const auto found = rows.find(ordered[row]); found != rows.end()) {
            *found = int(row);
            --toFind;
        }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& one : before) {
        const int row = rows.value(keyAt(one.row()));
        after << (row < 0 ? QModelIndex() : createIndex(row, one.column()));
    }
    keys_ = std::move(ordered);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void WindowedModel::append(const Keys& keys)
{
    if (keys.empty())
        return;
    beginInsertRows({}, int(keys_.size()), int(keys_.size() + keys.size()) - 1);
    keys_.insert(keys_.end(), keys.begin(), keys.end());
    endInsertRows();
}

void WindowedModel::cut(size_t from)
{
    if (from == keys_.size())
        return;
    beginRemoveRows({}, int(from), int(keys_.size()) - 1);
    keys_.resize(from);
    endRemoveRows();
}

void WindowedModel::refresh(const QSet<qint64>& keys)
{
    for (int row = 0; row < int(keys_.size()) && !keys.isEmpty(); ++row)
        if (keys.contains(keys_[size_t(row)]))
            emit dataChanged(index(row), index(row, columnCount() - 1));
}

void WindowedModel::refreshAll()
{
    forgetAll();
    if (!keys_.empty())
        emit dataChanged(index(0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace goodturn::ui
