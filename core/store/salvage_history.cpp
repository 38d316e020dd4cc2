#include "core/store/salvage_history.h"

#include "core/store/journal.h"
#include "core/store/sql_query.h"
#include "core/store/transaction.h"

#include <QJsonDocument>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

/// What the journal tells of one record.
struct Life
{
    Row row;
    bool isWhole = false;  ///< told from its beginning on
    bool isPurged = false; ///< deleted for good
};

const TableShape& shapeFor(RecordKind kind)
{
    return *withRecordOf(kind, [](auto record) { return &shapeOf<decltype(record)>(); });
}

void live(Life& life, const TableShape& shape, const SqlQuery& line)
{
    const auto action = fromCode<change::Action>(line.text(0));
    const QDateTime at = Value(line.text(2)).toInstant();
    if (action == change::Action::Insert) {
        life.isWhole = true;
        life.row.meta.createdAt = at;
        life.row.meta.createdBy = line.text(3);
    }
    if (action == change::Action::Trash)
        life.row.meta.deletedAt = at;
    if (action == change::Action::Restore)
        life.row.meta.deletedAt = QDateTime();
    life.isPurged = life.isPurged || action == change::Action::Purge;
    life.row.meta.changedAt = at;
    life.row.meta.changedBy = line.text(3);
    ++life.row.meta.version;
    setSide(shape, QJsonDocument::fromJson(line.text(1).toUtf8()).object(), 1, life.row);
}

Result<Life> lifeOf(Database& book, RecordKind kind, qint64 id)
{
    const TableShape& shape = shapeFor(kind);
    Life life;
    life.row = withRecordOf(kind, [](auto record) { return toRow(record); });
    SqlQuery lines(book, u"SELECT j.action, j.fields, u.at, u.done_by FROM journal j "
                         "JOIN unit_of_work u ON u.id=j.unit_id "
                         "WHERE j.kind=? AND j.record_id=? ORDER BY j.id"_s);
    GT_TRY(lines.run({code(kind), id}));
    while (lines.next())
        live(life, shape, lines);
    GT_TRY(lines.finish());
    return life;
}

/// The row as a record of the program writes it; nothing where no record can be made of it.
std::optional<Row> wholeRow(RecordKind kind, const Row& told)
{
    return withRecordOf(kind, [&told](auto blank) -> std::optional<Row> {
        const auto record = fromRow<decltype(blank)>(told);
        return record ? std::optional(toRow(*record)) : std::nullopt;
    });
}

Result<void> addKnownToJournal(Database& book, RecordKind kind, std::set<qint64>& ids)
{
    SqlQuery rows(book, u"SELECT DISTINCT record_id FROM journal j WHERE kind=? AND NOT EXISTS"
                        "(SELECT 1 FROM %1 r WHERE r.id=j.record_id)"_s.arg(shapeFor(kind).name));
    GT_TRY(rows.run({code(kind)}));
    while (rows.next())
        ids.insert(rows.integer(0));
    return rows.finish();
}

/// Says whether the record is there again, or is not missed.
Result<bool> rebuild(Database& book, RecordKind kind, qint64 id, SalvageReport::Kind& line)
{
    GT_ASSIGN(Life life, lifeOf(book, kind, id));
    if (life.isPurged)
        return true;
    const auto row = life.isWhole ? wholeRow(kind, life.row) : std::nullopt;
    if (!row)
        return false;
    GT_ASSIGN(auto transaction, Transaction::begin(book));
    if (!insertUnder(book, shapeFor(kind), *row, id))
        return false;
    GT_TRY(transaction.commit());
    ++line.fromHistory;
    return true;
}

} // namespace

Result<void> insertUnder(Database& book, const TableShape& shape, const Row& row, qint64 id)
{
    RowStore rows(book);
    Row bare = row;
    bare.meta.uuid = QUuid::createUuid();
    for (ChildRows& list : bare.children)
        list.clear();
    GT_ASSIGN(const Row made, rows.insert(shape, bare));
    SqlQuery move(book, u"UPDATE %1 SET id=? WHERE id=?"_s.arg(shape.name));
    GT_TRY(move.run({id, made.id}));
    bare.id = id;
    Row whole = bare;
    whole.children = row.children;
    return rows.update(shape, bare, whole);
}

Result<void> rebuildFromHistory(Database& book, MissingRecords& missing, SalvageReport& report)
{
    GT_ASSIGN(auto transaction, Transaction::begin(book));
    for (SalvageReport::Kind& line : report.kinds) {
        std::set<qint64>& ids = missing[line.kind];
        GT_TRY(addKnownToJournal(book, line.kind, ids));
        for (auto id = ids.begin(); id != ids.end();) {
            GT_ASSIGN(const bool isDone, rebuild(book, line.kind, *id, line));
            id = isDone ? ids.erase(id) : std::next(id);
        }
    }
    return transaction.commit();
}

} // namespace goodturn::store
