#include "ui/pages/people/person_list_model.h"

#include "core/query/queries.h"
#include "ui/models/account_words.h"

#include <algorithm>
#include <memory>

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PersonListModel::PersonListModel(book::Book& book, QObject* parent)
    : QAbstractListModel(parent)
    , book_(book)
    , rows_(remembered)
{
    rest_.setSingleShot(true);
    rest_.setInterval(restAfterMs);
    connect(&rest_, &QTimer::timeout, this, [this] { reload(-1); });
    connect(&book.notifier(), &change::ChangeNotifier::changed, this, &PersonListModel::apply);
    reload(firstPage);
}

void PersonListModel::setSearchText(const QString& text)
{
    if (text == text_)
        return;
    text_ = text;
    reload(firstPage);
}

void PersonListModel::reload(int limit)
{
    rest_.stop();
    auto ids = book_.queries().personIds(text_, limit);
    if (!ids) {
        emit failed(ids.error());
        return;
    }
    if (limit >= 0 && ids->size() == size_t(limit))
        rest_.start();
    replace(std::move(*ids));
}

/// Takes out and puts in only what lies between the common beginning and the common end.
void PersonListModel::replace(Ids ids)
{
    const auto [firstOld, firstNew] = std::ranges::mismatch(ids_, ids);
    const auto start = int(firstOld - ids_.begin());
    int end = 0;
    const int most = int(std::min(ids_.size(), ids.size())) - start;
    while (end < most && ids_[ids_.size() - size_t(end) - 1] == ids[ids.size() - size_t(end) - 1])
        ++end;
    const int removed = int(ids_.size()) - start - end;
    const int added = int(ids.size()) - start - end;
    if (removed > 0) {
        beginRemoveRows({}, start, start + removed - 1);
        ids_.erase(ids_.begin() + start, ids_.begin() + start + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, start, start + added - 1);
        ids_ = std::move(ids);
        endInsertRows();
    }
    if (removed > 0 || added > 0)
        emit rearranged();
}

void PersonListModel::apply(const change::ChangeSet& changes)
{
    const bool concerns = changes.everything || changes.touches(RecordKind::Contact) ||
                          changes.touches(RecordKind::Employment) ||
                          changes.touches(RecordKind::Account);
    if (!concerns)
        return;
    rows_.clear();
    reload(-1);
    if (!ids_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

ContactId PersonListModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? ids_[size_t(row)] : ContactId();
}

int PersonListModel::rowOf(ContactId id) const
{
    const auto found = std::ranges::find(ids_, id);
    return found == ids_.end() ? -1 : int(found - ids_.begin());
}

int PersonListModel::rowBeginning(const QString& typed) const
{
    const QString both = text_.isEmpty() ? typed : text_ + u' ' + typed;
    const auto found = book_.queries().personIds(both, 1);
    return found && !found->empty() ? rowOf(found->front()) : -1;
}

int PersonListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ids_.size());
}

const query::PersonRow* PersonListModel::rowAt(int row) const
{
    const qint64 key = ids_[size_t(row)].value();
    if (!rows_.contains(key))
        fetchAround(row);
    return rows_.object(key);
}

void PersonListModel::fetchAround(int row) const
{
    const size_t from = size_t(row / window * window);
    const size_t to = std::min(from + size_t(window), ids_.size());
    Ids missing;
    std::copy_if(ids_.begin() + qsizetype(from), ids_.begin() + qsizetype(to),
                 std::back_inserter(missing),
                 [this](ContactId id) { return !rows_.contains(id.value()); });
    ++fetches_;
    auto fetched = book_.queries().personRows(missing);
    if (!fetched) {
        emit failed(fetched.error());
        return;
    }
    for (query::PersonRow& one : *fetched)
        rows_.insert(one.id.value(), new query::PersonRow(std::move(one)));
}

QVariant PersonListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return ids_[size_t(index.row())].value();
    if (role != Qt::DisplayRole && role != ContextRole && role != Qt::AccessibleTextRole)
        return {};
    const query::PersonRow* row = rowAt(index.row());
    if (!row)
        return {};
    const QString context = joinedFacts({row->title, row->account});
    if (role == ContextRole)
        return context;
    if (role == Qt::AccessibleTextRole && !context.isEmpty())
        return QString(row->name + u", "_s + context);
    return row->name;
}

} // namespace goodturn::ui
