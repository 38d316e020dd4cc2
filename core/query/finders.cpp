#include "core/base/text.h"
#include "core/query/queries.h"
#include "core/query/row_texts.h"
#include "core/query/text_search.h"

#include <QCoreApplication>
#include <QUuid>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;
using store::Value;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Queries", text);
}

Result<std::vector<NamedId>> readNames(SqlQuery& query)
{
    std::vector<NamedId> names;
    while (query.next())
        names.push_back({query.integer(0), query.text(1), shownName(query.text(2))});
    GT_TRY(query.finish());
    return names;
}

/// Completes a statement over living accounts (a) or people (c): those that fit, and of them first
/// those whose name has every word at the beginning of one of its own.
Result<std::vector<NamedId>> findNames(store::Database& database, QString sql, const QString& table,
                                       const QString& text, int limit)
{
    const QString row = table.first(1);
    const TextSearch search(text);
    std::vector<Value> values = search.values();
    QStringList order;
    if (!search.isEmpty())
        sql += u" AND %1.id IN (%2)"_s.arg(row, search.keysIn(table));
    for (const QString& word : search.words()) {
        order << u"instr(' ' || %1.name_folded, ?)>0"_s.arg(row);
        values.push_back(QString(u' ' + word));
    }
    sql += u" ORDER BY "_s;
    if (!order.isEmpty())
        sql += u"(%1) DESC, "_s.arg(order.join(u" AND "_s));
    sql += u"%1.name_folded, %1.id LIMIT ?"_s.arg(row);
    values.push_back(limit);
    SqlQuery query(database, sql);
    GT_TRY(query.run(values));
    return readNames(query);
}

Result<QString> oneName(store::Database& database, const QString& sql, qint64 key)
{
    SqlQuery query(database, sql);
    GT_TRY(query.run({key}));
    const QString name = query.next() ? readName(query, 0) : QString();
    GT_TRY(query.finish());
    return name;
}

} // namespace

Result<std::vector<NamedId>> Queries::findAccounts(const QString& text, int limit)
{
    return findNames(database_,
                     u"SELECT a.id, a.name, coalesce((SELECT city FROM account_address "
                     "WHERE account_id=a.id AND position=0), '') FROM account a "
                     "WHERE a.deleted_at IS NULL"_s,
                     u"account"_s, text, limit);
}

Result<std::vector<NamedId>> Queries::findPeople(const QString& text, int limit)
{
    return findNames(
        database_,
        u"SELECT c.id, c.display_name, coalesce((SELECT %1 FROM employment e "
        "JOIN account a ON a.id=e.account_id WHERE e.contact_id=c.id "
        "AND e.deleted_at IS NULL ORDER BY coalesce(e.until_date, '9999') DESC LIMIT 1), "
        "'') FROM contact c WHERE c.deleted_at IS NULL"_s.arg(accountNameSql()),
        u"contact"_s, text, limit);
}

Result<QString> Queries::accountName(AccountId id)
{
    return oneName(database_, u"SELECT %1 FROM account a WHERE id=?"_s.arg(accountNameSql()),
                   id.value());
}

Result<QString> Queries::personName(ContactId id)
{
    return oneName(database_, u"SELECT %1 FROM contact c WHERE id=?"_s.arg(personNameSql()),
                   id.value());
}

Result<AccountId> Queries::accountByText(const QString& nameOrUuid)
{
    const QUuid uuid(nameOrUuid);
    const bool byUuid = !uuid.isNull();
    SqlQuery query(database_, byUuid ? u"SELECT id FROM account WHERE uuid=? "
                                       "AND deleted_at IS NULL"_s
                                     : u"SELECT id FROM account WHERE name_folded=? "
                                       "AND deleted_at IS NULL ORDER BY id"_s);
    GT_TRY(query.run({byUuid ? Value(uuid) : Value(foldText(nameOrUuid))}));
    std::vector<AccountId> found;
    while (query.next())
        found.emplace_back(query.integer(0));
    GT_TRY(query.finish());
    if (found.empty())
        return failure(ErrorKind::NotFound,
                       tr("There is no account “%1” in this book.").arg(nameOrUuid.left(80)));
    if (found.size() > 1)
        return failure(ErrorKind::InvalidInput,
                       tr("%1 accounts are called “%2”. Give the UUID of the one you mean.")
                           .arg(QString::number(found.size()), nameOrUuid.left(80)));
    return found.front();
}

} // namespace goodturn::query
