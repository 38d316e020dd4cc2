#pragma once

#include "core/query/list_rows.h"

#include <QJsonArray>

#include <functional>

namespace goodturn::book {

class Book;

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

/// The saved views of a book. They are a setting of the book and no record, so they are in no
/// journal: what was last done to them can be taken back here instead.
class ListViewService
{
public:
    explicit ListViewService(Book& book) : book_(book) {}

    /// In the order in which they were saved. One that can't be read is passed over and stays.
    Result<std::vector<ListView>> views(query::ListKind kind);

    /// Adds a view, or replaces the one of its list and name, in any case, which is shown first
    /// still if it was. InvalidInput without a name.
    Result<void> save(const ListView& view);
    /// Conflict where the name is taken, NotFound where there is no such view.
    Result<void> rename(query::ListKind kind, const QString& from, const QString& to);
    Result<void> remove(query::ListKind kind, const QString& name);
    /// An empty name: none is.
    Result<void> makeDefault(query::ListKind kind, const QString& name);

    /// What takeBack() would take back: "Remove view “Key clients”"; empty: nothing.
    Result<QString> lastAct();
    /// The views as they were before the last act, which this is, too.
    Result<void> takeBack();

private:
    /// Changes the views and says what that is called.
    using Edit = std::function<Result<QString>(QJsonArray& views)>;

    Result<void> change(const Edit& edit);
    Result<void> write(const QString& act, const QJsonArray& views);
    Result<QJsonArray> read();

    Book& book_;
};

} // namespace goodturn::book
