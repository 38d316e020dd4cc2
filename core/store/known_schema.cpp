#include "core/store/known_schema.h"

#include "core/store/migrations.h"
#include "core/store/raw_sqlite.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

const QString schemaSql = u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema"_s;

QString tr(const char* text)
{
    return QCoreApplication::translate("KnownSchema", text);
}

const SchemaObject* find(const Schema& schema, const SchemaObject& object)
{
    for (const SchemaObject& other : schema)
        if (other.type == object.type && other.name == object.name)
            return &other;
    return nullptr;
}

} // namespace

Result<Schema> knownSchema(int version)
{
    GT_ASSIGN(RawDatabase database, RawDatabase::inMemory());
    for (int step = 1; step <= version; ++step) {
        GT_ASSIGN(const QString script, migrationScript(step));
        GT_TRY(database.run(script));
    }
    Schema schema;
    RawStatement rows(database, schemaSql);
    auto step = rows.step();
    for (; step == RawStatement::Step::Row; step = rows.step())
        schema.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    if (step == RawStatement::Step::Failed)
        return failure(database.error(schemaSql));
    return schema;
}

Result<Schema> schemaOf(Database& database)
{
    Schema schema;
    SqlQuery rows(database, schemaSql);
    GT_TRY(rows.run());
    while (rows.next())
        schema.push_back({rows.text(0), rows.text(1), rows.text(2), rows.text(3)});
    GT_TRY(rows.finish());
    return schema;
}

QStringList schemaDifferences(const Schema& known, const Schema& found)
{
    QStringList lines;
    for (const SchemaObject& object : found) {
        const SchemaObject* expected = find(known, object);
        if (!expected)
            lines << tr("The %1 “%2” is not Goodturn's.").arg(object.type, object.name);
        else if (*expected != object)
            lines << tr("The %1 “%2” was altered.").arg(object.type, object.name);
    }
    for (const SchemaObject& object : known)
        if (!find(found, object))
            lines << tr("The %1 “%2” is missing.").arg(object.type, object.name);
    if (lines.isEmpty() && found.size() != known.size())
        lines << tr("Something is there twice.");
    return lines;
}

Result<QStringList> checkSchema(Database& database)
{
    GT_ASSIGN(const int version, schemaVersion(database));
    GT_ASSIGN(const Schema known, knownSchema(version));
    GT_ASSIGN(const Schema found, schemaOf(database));
    return schemaDifferences(known, found);
}

} // namespace goodturn::store
