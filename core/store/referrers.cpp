#include "core/store/referrers.h"

#include "core/store/sql_query.h"

#include <QCoreApplication>

namespace goodturn::store {
using namespace Qt::StringLiterals;

namespace {

QString referrersSql(const TableShape& shape, const ReferenceColumn& reference, Referring which)
{
    const QString living = which == Referring::Living ? u" AND r.deleted_at IS NULL"_s : QString();
    if (reference.isList)
        return u"SELECT r.id FROM %2 l JOIN %1 r ON r.id=l.%1_id WHERE l.value=?%3 ORDER BY r.id"_s
            .arg(shape.name, reference.name, living);
    return u"SELECT r.id FROM %1 r WHERE r.%2=?%3 ORDER BY r.id"_s.arg(shape.name, reference.name,
                                                                       living);
}

/// The keys that the row holds under a reference.
std::vector<qint64> namedBy(const TableShape& shape, const ReferenceColumn& reference,
                            const Row& row)
{
    std::vector<qint64> ids;
    if (!reference.isList) {
        const Value& value = row.values.at(size_t(shape.columns.indexOf(reference.name)));
        if (!value.isNull())
            ids.push_back(value.toInteger());
        return ids;
    }
    for (size_t child = 0; child < shape.children.size(); ++child)
        if (shape.children.at(child).name == reference.name)
            for (const auto& line : row.children.at(child))
                ids.push_back(line.at(0).toInteger());
    return ids;
}

} // namespace

Result<void> checkReferences(Database& database, const TableShape& shape, const Row& row)
{
    for (const ReferenceColumn& reference : shape.references) {
        const QString sql =
            u"SELECT count(*) FROM %1 WHERE id=?"_s.arg(shapeOfKind(reference.target).name);
        for (const qint64 id : namedBy(shape, reference, row)) {
            GT_ASSIGN(const qint64 found, scalar(database, sql, {id}));
            if (found == 0)
                return failure(ErrorKind::Conflict,
                               QCoreApplication::translate(
                                   "Referrers", "It would name something that has been deleted "
                                                "for good, so it stays as it is."),
                               reference.name);
        }
    }
    return {};
}

const TableShape& shapeOfKind(RecordKind kind)
{
    return *withRecordOf(kind, [](auto sample) { return &shapeOf<decltype(sample)>(); });
}

Result<Row> completed(const TableShape& shape, const Row& row)
{
    return withRecordOf(shape.kind, [&](auto sample) -> Result<Row> {
        GT_ASSIGN(const auto record, fromRow<decltype(sample)>(row));
        return toRow(record);
    });
}

Result<std::vector<Referrer>> referrersOf(Database& database, const RecordKey& target,
                                          Referring which)
{
    std::vector<Referrer> referrers;
    for (const auto& kind : EnumCodes<RecordKind>::all) {
        const TableShape& shape = shapeOfKind(kind.value);
        for (const ReferenceColumn& reference : shape.references) {
            if (reference.target != target.kind)
                continue;
            SqlQuery query(database, referrersSql(shape, reference, which));
            GT_TRY(query.run({target.id}));
            while (query.next())
                referrers.push_back({{kind.value, query.integer(0)}, reference});
            GT_TRY(query.finish());
        }
    }
    return referrers;
}

} // namespace goodturn::store
