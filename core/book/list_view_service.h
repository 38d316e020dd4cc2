#pragma once

#include "core/book/kept_list.h"
#include "core/query/list_rows.h"

#include <vector>

namespace goodturn::book {

struct ListColumn
{
    QString field;
    int width = 0; ///< in average characters of the font, 0: the usual one

    bool operator==(const ListColumn&) const = default;
};

/// A way to look at a list, kept in the book under a name: its columns in order, its sort and its
/// filter. A column or a condition of a field that is unknown is kept.
struct ListView
{
    query::ListKind kind = query::ListKind::Accounts;
    QString name;
    std::vector<ListColumn> columns;
    query::ListSort sort;
    query::Filter filter;
    bool isDefault = false; ///< shown when the list is opened

    bool operator==(const ListView&) const = default;
};

/// The saved views of a book; kept_list.h says how it keeps them.
class ListViewService
{
public:
    explicit ListViewService(Book& book) : book_(book) {}

    /// In the order in which they were saved. One that can't be read is passed over and stays.
    Result<std::vector<ListView>> views(query::ListKind kind);

    Result<void> save(const ListView& view);
    Result<void> rename(query::ListKind kind, const QString& from, const QString& to);
    Result<void> remove(query::ListKind kind, const QString& name);
    /// An empty name: none is.
    Result<void> makeDefault(query::ListKind kind, const QString& name);

    Result<QString> lastAct(); ///< of the views of any list
    Result<void> takeBack();

    KeptList kept(query::ListKind kind);

private:
    Book& book_;
};

} // namespace goodturn::book
