#include "core/store/record_store.h"

#include "core/store/search_index.h"
#include "core/store/sql_query.h"
#include "core/store/text_index.h"
#include "core/store/touch_store.h"

#include <QCoreApplication>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RecordStore", text);
}

const QStringList& metaColumns()
{
    static const QStringList columns{u"uuid"_s,       u"version"_s,    u"created_at"_s,
                                     u"created_by"_s, u"changed_at"_s, u"changed_by"_s,
                                     u"deleted_at"_s};
    return columns;
}

std::vector<Value> metaValues(const RecordMeta& meta)
{
    return {meta.uuid,      meta.version,   meta.createdAt, meta.createdBy,
            meta.changedAt, meta.changedBy, meta.deletedAt};
}

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

RecordMeta readMeta(const SqlQuery& query, int first)
{
    RecordMeta meta;
    meta.uuid = query.value(first).toUuid();
    meta.version = query.integer(first + 1);
    meta.createdAt = query.value(first + 2).toInstant();
    meta.createdBy = query.text(first + 3);
    meta.changedAt = query.value(first + 4).toInstant();
    meta.changedBy = query.text(first + 5);
    meta.deletedAt = query.value(first + 6).toInstant();
    return meta;
}

void append(std::vector<Value>& to, const std::vector<Value>& more)
{
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace

TableShape finishedShape(TableShape shape)
{
    const QStringList all = metaColumns() + shape.columns + shape.derived;
    shape.insertSql = u"INSERT INTO %1(%2) VALUES(%3) RETURNING id"_s.arg(
        shape.name, all.join(u", "_s), placeholders(all.size()));
    shape.updateSql =
        u"UPDATE %1 SET %2=? WHERE id=? AND version=?"_s.arg(shape.name, all.join(u"=?, "_s));
    shape.loadSql = u"SELECT %2 FROM %1 WHERE id=?"_s.arg(
        shape.name, (metaColumns() + shape.columns).join(u", "_s));
    shape.deleteSql = u"DELETE FROM %1 WHERE id=?"_s.arg(shape.name);
    addSearchStatements(shape);
    const QString parent = shape.name + u"_id"_s;
    for (const ChildTable& child : shape.children) {
        const QString columns = child.columns.join(u", "_s);
        shape.childInsertSql.push_back(u"INSERT INTO %1(%2, position, %3) VALUES(?,?,%4)"_s.arg(
            child.name, parent, columns, placeholders(child.columns.size())));
        shape.childDeleteSql.push_back(u"DELETE FROM %1 WHERE %2=?"_s.arg(child.name, parent));
        shape.childLoadSql.push_back(
            u"SELECT %3 FROM %1 WHERE %2=? ORDER BY position"_s.arg(child.name, parent, columns));
    }
    return shape;
}

Error unreadableRow(const TableShape& shape, qint64 id, const QString& fault)
{
    return {ErrorKind::Corrupt,
            tr("The %1 with number %2 holds a value that this program does not know. Update "
               "Goodturn, or open a backup.")
                .arg(shape.name, QString::number(id)),
            fault};
}

Result<Row> RowStore::insert(const TableShape& shape, Row row)
{
    std::vector<Value> values = metaValues(row.meta);
    append(values, row.values);
    append(values, row.derived);
    {
        SqlQuery query(database_, shape.insertSql);
        GT_TRY(query.run(values));
        if (!query.next())
            return failure(ErrorKind::Internal, tr("The new record got no key."), shape.name);
        row.id = query.integer(0);
        GT_TRY(query.finish());
    }
    GT_TRY(addToSearch(database_, shape, row));
    GT_TRY(addTexts(database_, shape, row));
    for (size_t child = 0; child < shape.children.size(); ++child)
        GT_TRY(insertChildren(shape, row, child));
    GT_TRY(followTouch(database_, shape, nullptr, &row));
    return row;
}

Result<void> RowStore::insertChildren(const TableShape& shape, const Row& row, size_t child)
{
    qint64 position = 0;
    for (const std::vector<Value>& line : row.children.at(child)) {
        std::vector<Value> values{row.id, position++};
        append(values, line);
        SqlQuery query(database_, shape.childInsertSql.at(child));
        GT_TRY(query.run(values));
    }
    return {};
}

Result<void> RowStore::update(const TableShape& shape, const Row& before, const Row& after)
{
    GT_TRY(updateInSearch(database_, shape, after));
    std::vector<Value> values = metaValues(after.meta);
    append(values, after.values);
    append(values, after.derived);
    append(values, {Value(after.id), Value(before.meta.version)});
    SqlQuery query(database_, shape.updateSql);
    GT_TRY(query.run(values));
    if (query.rowsAffected() != 1)
        return failure(ErrorKind::Conflict,
                       tr("This was changed elsewhere in the meantime. Nothing was saved; look at "
                          "the newer version and try again."),
                       shape.name);
    GT_TRY(updateTexts(database_, shape, before, after));
    for (size_t child = 0; child < shape.children.size(); ++child) {
        if (before.children.at(child) == after.children.at(child))
            continue;
        SqlQuery remove(database_, shape.childDeleteSql.at(child));
        GT_TRY(remove.run({after.id}));
        GT_TRY(insertChildren(shape, after, child));
    }
    return followTouch(database_, shape, &before, &after);
}

Result<void> RowStore::remove(const TableShape& shape, qint64 id)
{
    GT_ASSIGN(const Row row, load(shape, id));
    for (const QString& sql : shape.childDeleteSql) {
        SqlQuery list(database_, sql);
        GT_TRY(list.run({id}));
    }
    GT_TRY(removeFromSearch(database_, shape, id));
    GT_TRY(removeTexts(database_, shape, row));
    SqlQuery query(database_, shape.deleteSql);
    GT_TRY(query.run({id}));
    return followTouch(database_, shape, &row, nullptr);
}

Result<Row> RowStore::load(const TableShape& shape, qint64 id)
{
    Row row;
    row.id = id;
    SqlQuery query(database_, shape.loadSql);
    GT_TRY(query.run({id}));
    if (!query.next()) {
        GT_TRY(query.finish());
        return failure(ErrorKind::NotFound, tr("There is no such %1 in the book.").arg(shape.name),
                       QString::number(id));
    }
    row.meta = readMeta(query, 0);
    const int first = int(metaColumns().size());
    for (int column = 0; column < shape.columns.size(); ++column)
        row.values.push_back(query.value(first + column));
    GT_TRY(query.finish());
    for (size_t child = 0; child < shape.children.size(); ++child) {
        ChildRows& lines = row.children.emplace_back();
        SqlQuery list(database_, shape.childLoadSql.at(child));
        GT_TRY(list.run({id}));
        while (list.next()) {
            std::vector<Value>& line = lines.emplace_back();
            for (int column = 0; column < shape.children.at(child).columns.size(); ++column)
                line.push_back(list.value(column));
        }
        GT_TRY(list.finish());
    }
    return row;
}

Result<qint64> RowStore::findByUuid(const TableShape& shape, const QUuid& uuid)
{
    return scalar(database_, u"SELECT id FROM %1 WHERE uuid=?"_s.arg(shape.name), {Value(uuid)});
}

Result<std::vector<qint64>> RowStore::keysWhere(const TableShape& shape, const QString& column,
                                                const Value& value)
{
    Q_ASSERT(shape.columns.contains(column) || shape.derived.contains(column));
    std::vector<qint64> keys;
    SqlQuery query(database_, u"SELECT id FROM %1 WHERE %2=? AND deleted_at IS NULL "
                              "ORDER BY id"_s.arg(shape.name, column));
    GT_TRY(query.run({value}));
    while (query.next())
        keys.push_back(query.integer(0));
    GT_TRY(query.finish());
    return keys;
}

} // namespace goodturn::store
