#include "core/query/trash_query.h"

#include "core/store/dependents.h"
#include "core/store/referrers.h"
#include "core/store/sql_query.h"

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;
using store::Value;

namespace {

/// What holds for rows r of the kind that were put in the trash for themselves.
QString forItself(RecordKind kind)
{
    const QString withAccount = u" AND NOT EXISTS(SELECT 1 FROM account a WHERE a.id=r.account_id "
                                "AND a.deleted_at=r.deleted_at)"_s;
    const auto withPerson = [](const QString& column) {
        return u" AND NOT EXISTS(SELECT 1 FROM contact c WHERE c.id=r.%1 "
               "AND c.deleted_at=r.deleted_at)"_s.arg(column);
    };
    switch (kind) {
    case RecordKind::Account:
    case RecordKind::CustomField:
    case RecordKind::ShelfBook:
        return {};
    case RecordKind::Contact:
        return u" AND NOT EXISTS(SELECT 1 FROM employment e JOIN account a ON a.id=e.account_id "
               "WHERE e.contact_id=r.id AND a.deleted_at=r.deleted_at)"_s;
    case RecordKind::Employment:
    case RecordKind::Reminder:
    case RecordKind::OwnOccasion:
        return withAccount + withPerson(u"contact_id"_s);
    case RecordKind::Gift:
        return withAccount + withPerson(u"recipient"_s);
    case RecordKind::Interaction:
    case RecordKind::Favour:
    case RecordKind::Ask:
    case RecordKind::Goal:
        return withAccount;
    }
    Q_UNREACHABLE();
}

/// One select for each kind, of: kind's number, key, moment, who.
QString eachKind(const QString& select)
{
    QStringList parts;
    for (const auto& kind : EnumCodes<RecordKind>::all)
        parts << select.arg(QString::number(int(kind.value)), store::shapeOfKind(kind.value).name,
                            forItself(kind.value));
    return parts.join(u" UNION ALL "_s);
}

Result<std::vector<TrashRow>> readRows(SqlQuery& query)
{
    std::vector<TrashRow> rows;
    while (query.next()) {
        TrashRow row;
        row.record.record = {RecordKind(query.integer(0)), query.integer(1)};
        row.at = query.value(2).toInstant();
        row.by = query.text(3);
        rows.push_back(row);
    }
    GT_TRY(query.finish());
    return rows;
}

} // namespace

Result<TrashPage> trashPage(store::Database& database, const std::optional<TrashPlace>& after,
                            int limit)
{
    const QDateTime end(QDate(9999, 12, 31), QTime(23, 59), Qt::UTC);
    const QDateTime at = after ? after->at : end;
    const int kind = after ? int(after->record.kind) : 0;
    const qint64 id = after ? after->record.id : 0;
    // Each kind reads a page from its own index; the pages are put together and cut again.
    const QString sql = u"SELECT * FROM (%1) ORDER BY deleted_at DESC, kind, id DESC LIMIT ?"_s.arg(
        eachKind(u"SELECT * FROM (SELECT %1 AS kind, r.id, r.deleted_at, r.changed_by FROM %2 r "
                 "WHERE r.deleted_at IS NOT NULL AND r.deleted_at<=? "
                 "AND (r.deleted_at<? OR %1>? OR (%1=? AND r.id<?))%3 "
                 "ORDER BY r.deleted_at DESC, r.id DESC LIMIT ?)"_s));
    std::vector<Value> values;
    for (size_t i = 0; i < std::size(EnumCodes<RecordKind>::all); ++i)
        for (const Value& value :
             {Value(at), Value(at), Value(kind), Value(kind), Value(id), Value(limit + 1)})
            values.push_back(value);
    values.push_back(limit + 1);
    SqlQuery query(database, sql);
    GT_TRY(query.run(values));
    TrashPage page;
    GT_ASSIGN(page.rows, readRows(query));
    if (page.rows.size() > size_t(limit)) {
        page.rows.resize(size_t(limit));
        page.next = TrashPlace{page.rows.back().at, page.rows.back().record.record};
    }
    for (TrashRow& row : page.rows) {
        GT_ASSIGN(row.record, recordName(database, row.record.record));
        GT_ASSIGN(const auto along, store::wentAlong(database, row.record.record, row.at));
        row.along = countKinds(along);
    }
    return page;
}

Result<std::vector<RecordKey>> trashedBefore(store::Database& database, const QDateTime& moment)
{
    SqlQuery query(database, eachKind(u"SELECT %1, r.id, r.deleted_at, r.changed_by FROM %2 r "
                                      "WHERE r.deleted_at IS NOT NULL AND r.deleted_at<?%3"_s));
    GT_TRY(query.run(std::vector<Value>(std::size(EnumCodes<RecordKind>::all), Value(moment))));
    GT_ASSIGN(const auto rows, readRows(query));
    std::vector<RecordKey> keys;
    for (const TrashRow& row : rows)
        keys.push_back(row.record.record);
    return keys;
}

Result<qint64> trashCount(store::Database& database)
{
    return store::scalar(database, u"SELECT count(*) FROM (%1)"_s.arg(eachKind(
                                       u"SELECT %1 FROM %2 r WHERE r.deleted_at IS NOT NULL%3"_s)));
}

} // namespace goodturn::query
