#include "core/store/journal.h"

#include "core/store/journal_json.h"
#include "core/store/sql_query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

template<class Cell>
void addDifference(QJsonObject& fields, const QString& name, const Cell* before, const Cell& after)
{
    if (before && *before == after)
        return;
    fields.insert(name, QJsonArray{before ? toJson(*before) : QJsonValue(), toJson(after)});
}

/// An amount says nothing without its currency: where one of them differs, both are kept.
void addWholePair(const TableShape& shape, const QString& first, const Row& before,
                  const Row& after, QJsonObject& fields)
{
    const qsizetype column = shape.columns.indexOf(first);
    const QString second = shape.columns.at(column + 1);
    if (!fields.contains(first) && !fields.contains(second))
        return;
    for (const qsizetype each : {column, column + 1})
        fields.insert(shape.columns.at(each), QJsonArray{toJson(before.values.at(size_t(each))),
                                                         toJson(after.values.at(size_t(each)))});
}

Error changedSince(const QString& field)
{
    return {ErrorKind::Conflict,
            QCoreApplication::translate("Journal",
                                        "This was changed again since, so the act can't be taken "
                                        "back. The newer value stays."),
            field};
}

/// Replaces `cell` by the side asked for, if it still holds the other side.
template<class Cell, class Parse>
Result<void> replaceCell(Cell& cell, const QJsonArray& sides, int index, const QString& name,
                         Parse parse)
{
    if (toJson(cell) != sides.at(1 - index))
        return failure(changedSince(name));
    cell = parse(sides.at(index));
    return {};
}

} // namespace

QJsonObject difference(const TableShape& shape, const Row* before, const Row& after)
{
    QJsonObject fields;
    const auto add = [&](size_t i) {
        addDifference(fields, shape.columns.at(qsizetype(i)),
                      before ? &before->values.at(i) : nullptr, after.values.at(i));
    };
    for (size_t i = 0; i < after.values.size(); ++i)
        add(i);
    if (before)
        for (const QString& first : shape.pairs)
            addWholePair(shape, first, *before, after, fields);
    for (size_t i = 0; i < after.children.size(); ++i)
        addDifference(fields, shape.children.at(i).name, before ? &before->children.at(i) : nullptr,
                      after.children.at(i));
    return fields;
}

Result<void> putBack(const TableShape& shape, const QJsonObject& fields, int index, Row& row)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonArray sides = field->toArray();
        const qsizetype column = shape.columns.indexOf(field.key());
        if (column >= 0) {
            GT_TRY(replaceCell(row.values.at(size_t(column)), sides, index, field.key(),
                               valueFromJson));
            continue;
        }
        for (size_t child = 0; child < shape.children.size(); ++child)
            if (shape.children.at(child).name == field.key())
                GT_TRY(replaceCell(row.children.at(child), sides, index, field.key(),
                                   childRowsFromJson));
    }
    return {};
}

void setSide(const TableShape& shape, const QJsonObject& fields, int index, Row& row)
{
    setSide(shape, fields, index, 0, row);
}

void setSide(const TableShape& shape, const QJsonObject& fields, int index, qint64 key, Row& row)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QJsonValue side = field->toArray().at(index);
        const qsizetype column = shape.columns.indexOf(field.key());
        if (column >= 0)
            row.values.at(size_t(column)) = valueFromJson(side);
        for (size_t child = 0; child < shape.children.size(); ++child) {
            if (shape.children.at(child).name != field.key())
                continue;
            const ChildRows lines = childRowsFromJson(side);
            if (key > 0)
                replaceLines(row.children.at(child), key, linesOf(lines, key));
            else
                row.children.at(child) = lines;
        }
    }
}

Result<change::UnitId> Journal::beginUnit(const QString& name, const QDateTime& at,
                                          const QString& by)
{
    SqlQuery query(database_, u"INSERT INTO unit_of_work(name, at, done_by) VALUES(?,?,?) "
                              "RETURNING id"_s);
    GT_TRY(query.run({name, at, by}));
    const qint64 id = query.next() ? query.integer(0) : 0;
    GT_TRY(query.finish());
    return change::UnitId(id);
}

Result<void> Journal::add(change::UnitId unit, const JournalEntry& entry)
{
    const QString json =
        QString::fromUtf8(QJsonDocument(entry.fields).toJson(QJsonDocument::Compact));
    SqlQuery query(database_, u"INSERT INTO journal(unit_id, kind, record_id, action, fields) "
                              "VALUES(?,?,?,?,?)"_s);
    return query.run({unit.value(), code(entry.kind), entry.recordId, code(entry.action), json});
}

Result<std::vector<JournalEntry>> Journal::entries(change::UnitId unit)
{
    std::vector<JournalEntry> entries;
    SqlQuery query(database_, u"SELECT kind, record_id, action, fields FROM journal "
                              "WHERE unit_id=? ORDER BY id"_s);
    GT_TRY(query.run({unit.value()}));
    while (query.next()) {
        const auto kind = fromCode<RecordKind>(query.text(0));
        const auto action = fromCode<change::Action>(query.text(2));
        if (!kind || !action)
            return failure(ErrorKind::Corrupt,
                           QCoreApplication::translate("Journal", "The journal can't be read."));
        entries.push_back({*kind, query.integer(1), *action,
                           QJsonDocument::fromJson(query.text(3).toUtf8()).object()});
    }
    GT_TRY(query.finish());
    return entries;
}

Result<bool> Journal::wasPurgedSince(const RecordKey& record, change::UnitId unit)
{
    GT_ASSIGN(const qint64 found,
              scalar(database_,
                     u"SELECT count(*) FROM journal WHERE kind=? AND record_id=? "
                     "AND action='purge' AND unit_id>?"_s,
                     {code(record.kind), record.id, unit.value()}));
    return found > 0;
}

Result<void> Journal::forgetContent(const RecordKey& record)
{
    SqlQuery query(database_, u"UPDATE journal SET fields='{}' WHERE kind=? AND record_id=?"_s);
    return query.run({code(record.kind), record.id});
}

Result<JournalSize> Journal::sizeBefore(const QDateTime& at)
{
    JournalSize size;
    GT_ASSIGN(size.units,
              scalar(database_, u"SELECT count(*) FROM unit_of_work WHERE at<?"_s, {at}));
    GT_ASSIGN(size.lines, scalar(database_,
                                 u"SELECT count(*) FROM journal WHERE unit_id IN "
                                 "(SELECT id FROM unit_of_work WHERE at<?)"_s,
                                 {at}));
    return size;
}

Result<JournalExtent> Journal::extentBefore(const QDateTime& at)
{
    JournalExtent extent;
    SqlQuery lines(database_,
                   u"SELECT count(*), sum(length(fields) + length(kind) + length(action)) "
                   "FROM journal WHERE unit_id IN (SELECT id FROM unit_of_work WHERE at<?)"_s);
    GT_TRY(lines.run({at}));
    if (lines.next() && !lines.isNull(1)) {
        extent.size.lines = lines.integer(0);
        extent.bytes = lines.integer(1);
    }
    GT_TRY(lines.finish());
    SqlQuery units(database_, u"SELECT count(*), min(at) FROM unit_of_work WHERE at<?"_s);
    GT_TRY(units.run({at}));
    if (units.next() && !units.isNull(1)) {
        extent.size.units = units.integer(0);
        extent.since = units.value(1).toInstant();
    }
    GT_TRY(units.finish());
    return extent;
}

Result<void> Journal::removeLines(const QDateTime& at, qint64 after, qint64 upTo)
{
    SqlQuery lines(database_, u"DELETE FROM journal WHERE unit_id IN "
                              "(SELECT id FROM unit_of_work WHERE at<? AND id>? AND id<=?)"_s);
    return lines.run({at, after, upTo});
}

Result<void> Journal::removeBefore(const QDateTime& at, const Progress& progress)
{
    constexpr qint64 pieces = 100;
    GT_ASSIGN(const qint64 first,
              scalar(database_, u"SELECT min(id) FROM unit_of_work WHERE at<?"_s, {at}));
    GT_ASSIGN(const qint64 last,
              scalar(database_, u"SELECT max(id) FROM unit_of_work WHERE at<?"_s, {at}));
    const qint64 step = (last - first) / pieces + 1;
    for (qint64 done = first - 1; done < last; done += step) {
        if (progress && !progress(done - first + 1, last - first + 1))
            return failure(ErrorKind::Cancelled,
                           QCoreApplication::translate("Journal", "Stopped. Nothing was removed."));
        GT_TRY(removeLines(at, done, done + step));
    }
    SqlQuery units(database_, u"DELETE FROM unit_of_work WHERE at<?"_s);
    return units.run({at});
}

Result<QString> Journal::unitName(change::UnitId unit)
{
    SqlQuery query(database_, u"SELECT name FROM unit_of_work WHERE id=?"_s);
    GT_TRY(query.run({unit.value()}));
    const QString name = query.next() ? query.text(0) : QString();
    GT_TRY(query.finish());
    return name;
}

} // namespace goodturn::store
