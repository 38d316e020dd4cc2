#include "core/store/search_index.h"

#include "core/store/known_schema.h"
#include "core/store/migrations.h"
#include "core/store/private_files.h"
#include "core/store/raw_sqlite.h"
#include "core/store/record_store.h"
#include "core/store/sql_query.h"
#include "core/store/text_index.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

const QString textColumn = u"search_text"_s;
const QString ending = u"_search"_s;

Value textOf(const TableShape& shape, const Row& row)
{
    return row.derived.at(size_t(shape.derived.indexOf(textColumn)));
}

/// The indexes that this program's records have.
const QStringList& ownIndexes()
{
    static const QStringList indexes = [] {
        QStringList names;
        for (const auto& kind : EnumCodes<RecordKind>::all)
            withRecordOf(kind.value, [&](auto record) {
                const TableShape& shape = shapeOf<decltype(record)>();
                if (shape.derived.contains(textColumn))
                    names << shape.name + ending;
            });
        for (const IndexedText& text : indexedTexts())
            names << text.index();
        return names;
    }();
    return indexes;
}

/// One index as the schema of a book describes it.
struct Index
{
    QString name;
    QString records;                    ///< the table whose text it reads
    const IndexedText* texts = nullptr; ///< it has no text to read: it is told
    QString sql;                        ///< that makes it
    QStringList parts;                  ///< the tables that SQLite keeps it in
};

std::vector<Index> indexesOf(const Schema& schema)
{
    std::vector<Index> indexes;
    for (const SchemaObject& object : schema) {
        if (!ownIndexes().contains(object.name))
            continue;
        Index& index = indexes.emplace_back();
        index.name = object.name;
        index.sql = object.sql;
        index.records = object.name.section(u'_', 0, -2);
        if (!object.name.endsWith(ending))
            index.texts = indexedTextOf(index.records);
        for (const SchemaObject& part : schema)
            if (part.type == u"table"_s && part.name.startsWith(object.name + u'_'))
                index.parts << part.name;
    }
    return indexes;
}

Result<std::vector<Index>> indexesOf(Database& database)
{
    GT_ASSIGN(const int version, schemaVersion(database));
    GT_ASSIGN(const Schema schema, knownSchema(version));
    return indexesOf(schema);
}

/// Anew, as one piece at the end: what is merged later then hardly ever makes a save wait.
Result<void> rebuild(Database& database, const Index& index)
{
    if (index.texts)
        return rebuildTexts(database, *index.texts);
    return database.run(
        u"INSERT INTO %1(%1) VALUES('rebuild'); INSERT INTO %1(%1) VALUES('optimize')"_s.arg(
            index.name));
}

Result<void> copyRows(Database& from, const RawDatabase& to, const QString& table,
                      const QString& columns)
{
    SqlQuery rows(from, u"SELECT %1 FROM %2"_s.arg(columns, table));
    GT_TRY(rows.run());
    std::unique_ptr<RawStatement> insert;
    const QString sql = u"INSERT INTO %1 VALUES(%2)"_s;
    while (rows.next()) {
        std::vector<Value> values;
        for (int column = 0; column < rows.columnCount(); ++column)
            values.push_back(rows.value(column));
        if (!insert)
            insert = std::make_unique<RawStatement>(
                to, sql.arg(table, QStringList(rows.columnCount(), u"?"_s).join(u',')));
        insert->start(values);
        if (insert->step() != RawStatement::Step::Done)
            return failure(to.error(sql));
    }
    return rows.finish();
}

/// The table that the copy of an index reads, and what makes that copy.
Result<void> copyText(Database& book, RawDatabase& copy, const Index& index)
{
    if (!index.texts) {
        GT_TRY(copy.run(u"CREATE TABLE %1(id INTEGER PRIMARY KEY, %2 TEXT); %3"_s.arg(
            index.records, textColumn, index.sql)));
        return copyRows(book, copy, index.records, u"id, "_s + textColumn);
    }
    QString sql = index.sql;
    sql.replace(u"content=''"_s, u"content='told', content_rowid='id'"_s);
    GT_TRY(copy.run(u"CREATE TABLE told(id INTEGER PRIMARY KEY, words TEXT); "_s + sql));
    const QString insertSql = u"INSERT INTO told VALUES(?,?)"_s;
    RawStatement insert(copy, insertSql);
    return forEachText(book, *index.texts, [&](qint64 key, const QString& words) -> Result<void> {
        insert.start({key, words});
        if (insert.step() != RawStatement::Step::Done)
            return failure(copy.error(insertSql));
        return {};
    });
}

/// A copy of the index and its text in memory.
Result<RawDatabase> copyOf(Database& book, const Index& index)
{
    GT_ASSIGN(RawDatabase copy, RawDatabase::inMemory());
    sqlite3_db_config(copy.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0,
                      nullptr); // its parts are written
    GT_TRY(copy.run(u"BEGIN"_s));
    GT_TRY(copyText(book, copy, index));
    for (const QString& part : index.parts) {
        GT_TRY(copy.run(u"DELETE FROM "_s + part));
        GT_TRY(copyRows(book, copy, part, u"*"_s));
    }
    // What SQLite remembers of the empty index is forgotten, too.
    GT_TRY(copy.run(u"COMMIT; PRAGMA writable_schema=RESET"_s));
    return copy;
}

Result<bool> agrees(Database& book, const Index& index)
{
    GT_ASSIGN(RawDatabase copy, copyOf(book, index));
    return copy.run(u"INSERT INTO %1(%1, rank) VALUES('integrity-check', 1)"_s.arg(index.name))
        .has_value();
}

Result<std::vector<Index>> disagreeing(Database& database)
{
    GT_ASSIGN(const auto indexes, indexesOf(database));
    std::vector<Index> wrong;
    for (const Index& index : indexes) {
        GT_ASSIGN(const bool isSound, agrees(database, index));
        if (!isSound)
            wrong.push_back(index);
    }
    return wrong;
}

} // namespace

void addSearchStatements(TableShape& shape)
{
    if (!shape.derived.contains(textColumn))
        return;
    const QString index = shape.name + ending;
    shape.searchInsertSql = u"INSERT INTO %1(rowid, %2) VALUES(?,?)"_s.arg(index, textColumn);
    shape.searchUpdateSql = u"UPDATE %1 SET %2=? WHERE rowid=? AND %2<>?"_s.arg(index, textColumn);
    shape.searchDeleteSql = u"DELETE FROM %1 WHERE rowid=?"_s.arg(index);
}

bool belongsToSearch(QStringView table)
{
    return std::ranges::any_of(ownIndexes(), [table](const QString& index) {
        return table.startsWith(index) &&
               (table.size() == index.size() || table.at(index.size()) == u'_');
    });
}

Result<void> addToSearch(Database& database, const TableShape& shape, const Row& row)
{
    if (shape.searchInsertSql.isEmpty())
        return {};
    SqlQuery query(database, shape.searchInsertSql);
    return query.run({Value(row.id), textOf(shape, row)});
}

Result<void> updateInSearch(Database& database, const TableShape& shape, const Row& after)
{
    if (shape.searchUpdateSql.isEmpty())
        return {};
    const Value text = textOf(shape, after);
    SqlQuery query(database, shape.searchUpdateSql);
    return query.run({text, Value(after.id), text});
}

Result<void> removeFromSearch(Database& database, const TableShape& shape, qint64 id)
{
    if (shape.searchDeleteSql.isEmpty())
        return {};
    SqlQuery query(database, shape.searchDeleteSql);
    return query.run({id});
}

Result<void> rebuildSearch(Database& database)
{
    GT_ASSIGN(const auto indexes, indexesOf(database));
    GT_ASSIGN(auto transaction, Transaction::begin(database));
    for (const Index& index : indexes)
        GT_TRY(rebuild(database, index));
    return transaction.commit();
}

Result<QStringList> checkSearch(Database& database)
{
    GT_ASSIGN(const auto wrong,
              readTogether<std::vector<Index>>(database, [&] { return disagreeing(database); }));
    QStringList problems;
    for (const Index& index : wrong)
        problems
            << QCoreApplication::translate(
                   "SearchIndex",
                   "The search index of “%1” does not agree with the records, so that a search "
                   "may miss some. Have it made anew with goodturn-cli check --mend; the "
                   "records "
                   "are not concerned.")
                   .arg(index.records);
    problems.removeDuplicates();
    return problems;
}

Result<bool> settleSearch(const QString& path)
{
    {
        GT_ASSIGN(const auto book, Database::open({path, DatabaseConfig::Mode::ReadOnly}));
        GT_ASSIGN(const auto wrong, disagreeing(*book));
        if (wrong.empty())
            return false;
    }
    {
        GT_ASSIGN(const auto book, Database::open({path, DatabaseConfig::Mode::OpenExisting}));
        GT_TRY(rebuildSearch(*book));
        GT_TRY(book->run(u"PRAGMA journal_mode=DELETE"_s)); // one file, as it was
    }
    GT_TRY(syncFile(path));
    return true;
}

} // namespace goodturn::store
