#include "core/store/salvage_mend.h"

#include "core/store/record_store.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Salvage", text);
}

/// A column of a table that names a record of another one.
struct Reference
{
    QString table;
    QString column;
    QString parent;
    bool mayBeEmpty = false;

    /// Of the rows whose parent is not there.
    QString dangling() const
    {
        return u"%1 IS NOT NULL AND NOT EXISTS(SELECT 1 FROM %2 p WHERE p.id=%3.%1)"_s.arg(
            column, parent, table);
    }
};

Result<QStringList> texts(Database& book, const QString& sql, int column)
{
    QStringList found;
    SqlQuery rows(book, sql);
    GT_TRY(rows.run());
    while (rows.next())
        found << rows.text(column);
    GT_TRY(rows.finish());
    return found;
}

Result<std::vector<Reference>> referencesOf(Database& book)
{
    std::vector<Reference> references;
    GT_ASSIGN(const QStringList tables,
              texts(book, u"SELECT name FROM sqlite_schema WHERE type='table'"_s, 0));
    for (const QString& table : tables) {
        const QString columns = u"PRAGMA table_info(%1)"_s.arg(table);
        std::set<QString> required;
        SqlQuery info(book, columns);
        GT_TRY(info.run());
        while (info.next())
            if (info.integer(3) != 0)
                required.insert(info.text(1));
        GT_TRY(info.finish());
        SqlQuery keys(book, u"PRAGMA foreign_key_list(%1)"_s.arg(table));
        GT_TRY(keys.run());
        while (keys.next())
            references.push_back(
                {table, keys.text(3), keys.text(2), !required.contains(keys.text(3))});
        GT_TRY(keys.finish());
    }
    return references;
}

/// What the history says last of a field of a record; empty when it says nothing.
Result<QString> lastKnown(Database& book, RecordKind kind, qint64 id, const QString& field)
{
    QString value;
    SqlQuery lines(book, u"SELECT fields FROM journal WHERE kind=? AND record_id=? ORDER BY id"_s);
    GT_TRY(lines.run({code(kind), id}));
    while (lines.next()) {
        const QJsonObject fields = QJsonDocument::fromJson(lines.text(0).toUtf8()).object();
        if (fields.contains(field))
            value = fields.value(field).toArray().at(1).toString();
    }
    GT_TRY(lines.finish());
    return value;
}

template<class T>
Result<void> addStandIn(Database& book, T record, qint64 id)
{
    record.meta.version = 1;
    record.meta.createdAt = record.meta.changedAt = QDateTime::currentDateTimeUtc();
    record.meta.createdBy = record.meta.changedBy = tr("salvage");
    return insertUnder(book, shapeOf<T>(), toRow(record), id);
}

Result<QString> addAccount(Database& book, qint64 id)
{
    Account account;
    GT_ASSIGN(account.name, lastKnown(book, RecordKind::Account, id, u"name"_s));
    if (account.name.isEmpty())
        account.name = tr("Lost account %1").arg(QString::number(id));
    GT_TRY(addStandIn(book, account, id));
    return account.name;
}

Result<QString> addContact(Database& book, qint64 id)
{
    Contact contact;
    GT_ASSIGN(contact.givenName, lastKnown(book, RecordKind::Contact, id, u"given_name"_s));
    GT_ASSIGN(contact.familyName, lastKnown(book, RecordKind::Contact, id, u"family_name"_s));
    if (contact.givenName.isEmpty() && contact.familyName.isEmpty())
        contact.familyName = tr("Lost person %1").arg(QString::number(id));
    GT_TRY(addStandIn(book, contact, id));
    return contact.displayName();
}

Result<std::set<qint64>> lostParents(Database& book, const std::vector<Reference>& references,
                                     const QString& parent)
{
    std::set<qint64> lost;
    for (const Reference& reference : references) {
        if (reference.parent != parent)
            continue;
        SqlQuery rows(book, u"SELECT DISTINCT %1 FROM %2 WHERE %3"_s.arg(
                                reference.column, reference.table, reference.dangling()));
        GT_TRY(rows.run());
        while (rows.next())
            lost.insert(rows.integer(0));
        GT_TRY(rows.finish());
    }
    return lost;
}

Result<void> addStandIns(Database& book, const std::vector<Reference>& references, RecordKind kind,
                         MissingRecords& missing, SalvageReport& report)
{
    GT_ASSIGN(const auto lost, lostParents(book, references, code(kind)));
    for (const qint64 id : lost) {
        GT_ASSIGN(const QString name,
                  kind == RecordKind::Account ? addAccount(book, id) : addContact(book, id));
        report.standInNames << name;
        missing[kind].insert(id);
    }
    for (SalvageReport::Kind& line : report.kinds)
        if (line.kind == kind)
            line.standIns = qint64(lost.size());
    return {};
}

Result<qint64> cutDangling(Database& book, const Reference& reference)
{
    const QString sql =
        reference.mayBeEmpty
            ? u"UPDATE %1 SET %2=NULL WHERE %3"_s.arg(reference.table, reference.column,
                                                      reference.dangling())
            : u"DELETE FROM %1 WHERE %2"_s.arg(reference.table, reference.dangling());
    SqlQuery query(book, sql);
    GT_TRY(query.run());
    return query.rowsAffected();
}

} // namespace

Result<void> mendReferences(Database& book, MissingRecords& missing, SalvageReport& report)
{
    GT_ASSIGN(const auto references, referencesOf(book));
    GT_ASSIGN(auto transaction, Transaction::begin(book));
    GT_TRY(addStandIns(book, references, RecordKind::Account, missing, report));
    GT_TRY(addStandIns(book, references, RecordKind::Contact, missing, report));
    for (bool again = true; again;) { // what goes may have been named itself
        again = false;
        for (const Reference& reference : references) {
            GT_ASSIGN(const qint64 cut, cutDangling(book, reference));
            report.linksCut += cut;
            again = again || cut > 0;
        }
    }
    return transaction.commit();
}

} // namespace goodturn::store
