#include "ui/pages/people/person_list_model.h"

#include "core/query/queries.h"
#include "ui/models/account_words.h"

namespace goodturn::ui {
using namespace Qt::StringLiterals;

PersonListModel::PersonListModel(book::Book& book, QObject* parent) : WindowedRows(book, parent)
{
    reload();
}

void PersonListModel::setSearchText(const QString& text)
{
    if (text == text_)
        return;
    text_ = text;
    rearrange();
}

Result<PersonListModel::Keys> PersonListModel::fetchKeys(int limit) const
{
    GT_ASSIGN(const auto ids, book_.queries().personIds(text_, limit));
    Keys keys;
    keys.reserve(ids.size());
    for (const ContactId id : ids)
        keys.push_back(id.value());
    return keys;
}

Result<std::vector<query::PersonRow>> PersonListModel::fetchRows(std::span<const qint64> keys) const
{
    const std::vector<ContactId> ids(keys.begin(), keys.end());
    return book_.queries().personRows(ids);
}

void PersonListModel::apply(const change::ChangeSet& changes)
{
    const bool concerns = changes.everything || changes.touches(RecordKind::Contact) ||
                          changes.touches(RecordKind::Employment) ||
                          changes.touches(RecordKind::Account);
    if (!concerns)
        return;
    refreshAll();
    settle();
}

int PersonListModel::rowBeginning(const QString& typed)
{
    const QString both = text_.isEmpty() ? typed : text_ + u' ' + typed;
    const auto found = book_.queries().personIds(both, 1);
    if (!found || found->empty())
        return -1;
    complete();
    return rowOf(found->front());
}

QVariant PersonListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return keyAt(index.row());
    if (role != Qt::DisplayRole && role != ContextRole && role != PhotoRole &&
        role != Qt::AccessibleTextRole)
        return {};
    const query::PersonRow* row = rowAt(index.row());
    if (!row)
        return {};
    if (role == PhotoRole)
        return row->photo.toString();
    const QString context = joinedFacts({row->title, row->account});
    if (role == ContextRole)
        return context;
    if (role == Qt::AccessibleTextRole && !context.isEmpty())
        return QString(row->name + u", "_s + context);
    return row->name;
}

} // namespace goodturn::ui
