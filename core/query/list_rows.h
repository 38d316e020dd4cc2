#pragma once

#include "core/base/money.h"
#include "core/domain/ids.h"
#include "core/query/account_rows.h"
#include "core/query/list_fields.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <variant>

namespace goodturn::query {

struct ListSort
{
    QString field = QStringLiteral("name");
    bool descending = false;

    bool operator==(const ListSort&) const = default;
};

/// How a list stands at first: accounts and people by name, entries from the newest on.
ListSort usualSort(ListKind kind);

/// Which rows a table shows, and in which order. Rows that are equal in the field of the sort, and
/// those of a field that is unknown, stand by name and key, entries from the newest on; rows
/// without a value come last.
struct ListSpec
{
    ListKind kind = ListKind::Accounts;
    QString text; ///< what stands in the search box
    Filter filter;
    ListSort sort;

    bool operator==(const ListSpec&) const = default;
};

/// A value as it is kept: a text or code, a day, a number, a yes or no, several words, an amount;
/// none when empty.
using ListCell = std::variant<std::monostate, QString, double, bool, QDate, QStringList, Money>;

/// A row of a table, with the cells of the columns that were asked for.
struct ListRow
{
    qint64 id = 0;
    qint64 version = 0; ///< of the record, to tell later whether somebody changed it
    QString name;
    AccountId owner;                ///< of an entry: its account
    QHash<QString, ListCell> cells; ///< by field
    /// Only where a column asks for what is reckoned of an account; of an entry, of its account.
    std::shared_ptr<const AccountRow> account;
};

} // namespace goodturn::query
