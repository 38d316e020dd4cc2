#pragma once

#include "core/base/money.h"
#include "core/query/page_rows.h"
#include "core/store/sql_query.h"

namespace goodturn::query {

/// Parts of statements that several queries share, and the reading of columns that several rows
/// have. For the .cpp files of this folder only.

/// The name of a person c or an account a for a column, marked where it is in the trash, so that
/// nothing that names it stands there blank. To be read with readName() or shownName().
QString personNameSql();
QString accountNameSql();
/// Turns the mark into words: "Ines Duarte (in the trash)".
QString shownName(QString marked);
QString readName(const store::SqlQuery& query, int column);

/// The day of the rep on which a stored moment (UTC, ISO text) fell; null for text that is none.
QDate localDay(const QString& moment);

/// The amount in two neighbouring columns, none when null or unknown.
std::optional<Money> readMoney(const store::SqlQuery& query, int minorColumn);

/// A coded column; `fallback` for a code that this program doesn't know.
template<class E>
E readCode(const store::SqlQuery& query, int column, E fallback)
{
    return fromCode<E>(query.text(column)).value_or(fallback);
}

/// The e-mail, phone or interests of a person, in order.
Result<QStringList> childTexts(store::Database& database, const QString& table, ContactId contact);

/// All lines of a table of person rows, as selectPeople() orders the columns.
Result<std::vector<PersonRow>> readPeople(store::Database& database, store::SqlQuery& query,
                                          QDate today);
/// The columns that readPeople() expects; to be followed by FROM ... with c, e and a as names.
QString personColumns();

/// The same for gifts, asks, favours.
Result<std::vector<GiftRow>> readGifts(store::Database& database, store::SqlQuery& query);
QString giftSelect();
Result<std::vector<AskRow>> readAsks(store::SqlQuery& query);
QString askSelect();

} // namespace goodturn::query
