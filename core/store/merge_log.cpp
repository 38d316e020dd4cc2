#include "core/store/merge_log.h"

#include "core/store/sql_query.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

Result<void> addEffect(Database& database, change::UnitId by, change::UnitId merge, bool inEffect)
{
    SqlQuery query(database,
                   u"INSERT INTO merge_effect(unit_id, merge_id, in_effect) VALUES(?,?,?)"_s);
    return query.run({by.value(), merge.value(), inEffect});
}

Result<std::vector<LoggedMerge>> readMerges(Database& database, const QString& condition,
                                            const std::vector<Value>& values)
{
    std::vector<LoggedMerge> merges;
    SqlQuery query(database, u"SELECT id, kind, kept, other, at, done_by, moved FROM merge_log m "
                             "WHERE (SELECT in_effect FROM merge_effect WHERE merge_id=m.id "
                             "ORDER BY unit_id DESC LIMIT 1)=1"_s +
                                 condition + u" ORDER BY id DESC"_s);
    GT_TRY(query.run(values));
    while (query.next()) {
        const auto kind = fromCode<RecordKind>(query.text(1));
        if (!kind)
            return failure(
                ErrorKind::Corrupt,
                QCoreApplication::translate("MergeLog", "The list of merges can't be read."));
        merges.push_back({change::UnitId(query.integer(0)),
                          {*kind, query.integer(2)},
                          {*kind, query.integer(3)},
                          query.value(4).toInstant(),
                          query.text(5),
                          QJsonDocument::fromJson(query.text(6).toUtf8()).object()});
    }
    GT_TRY(query.finish());
    return merges;
}

} // namespace

Result<void> logMerge(Database& database, const LoggedMerge& merge)
{
    const QString moved =
        QString::fromUtf8(QJsonDocument(merge.moved).toJson(QJsonDocument::Compact));
    SqlQuery query(database, u"INSERT INTO merge_log(id, kind, kept, other, at, done_by, moved) "
                             "VALUES(?,?,?,?,?,?,?)"_s);
    GT_TRY(query.run({merge.unit.value(), code(merge.kept.kind), merge.kept.id, merge.other.id,
                      merge.at, merge.by, moved}));
    return addEffect(database, merge.unit, merge.unit, true);
}

Result<std::vector<LoggedMerge>> mergesInEffect(Database& database)
{
    return readMerges(database, {}, {});
}

Result<LoggedMerge> mergeInEffect(Database& database, change::UnitId merge)
{
    GT_ASSIGN(const auto merges, readMerges(database, u" AND id=?"_s, {merge.value()}));
    if (merges.empty())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("MergeLog", "There is no such merge: it was "
                                                               "undone or split already."));
    return merges.front();
}

Result<void> logSplit(Database& database, change::UnitId merge, change::UnitId by)
{
    return addEffect(database, by, merge, false);
}

Result<void> followRevert(Database& database, change::UnitId unit, change::UnitId by)
{
    SqlQuery query(database, u"INSERT INTO merge_effect(unit_id, merge_id, in_effect) "
                             "SELECT ?, merge_id, 1 - in_effect FROM merge_effect "
                             "WHERE unit_id=?"_s);
    return query.run({by.value(), unit.value()});
}

Result<void> forgetMergesOf(Database& database, const RecordKey& record)
{
    for (const QString& column : {u"kept"_s, u"other"_s}) {
        SqlQuery query(database, u"DELETE FROM merge_log WHERE kind=? AND %1=?"_s.arg(column));
        GT_TRY(query.run({code(record.kind), record.id}));
    }
    return {};
}

} // namespace goodturn::store
