#include "core/query/changed_records.h"

#include "core/query/row_texts.h"
#include "core/store/sql_query.h"

#include <utility>

namespace goodturn::query {
using namespace Qt::StringLiterals;
using store::SqlQuery;

Result<std::optional<ChangedRecords::Act>> ChangedRecords::act(store::Database& database,
                                                               const QString& which)
{
    std::optional<Act> found;
    SqlQuery query(database, u"SELECT id, at FROM unit_of_work WHERE id="_s + which);
    GT_TRY(query.run());
    if (query.next())
        found = Act{query.integer(0), query.text(1)};
    GT_TRY(query.finish());
    return found;
}

Result<std::optional<std::vector<RecordKey>>>
ChangedRecords::sinceLastLook(store::Database& database)
{
    const std::optional<Act> before = last_;
    GT_ASSIGN(last_, act(database, u"(SELECT max(id) FROM unit_of_work)"_s));
    if (!before)
        return std::nullopt;
    GT_ASSIGN(const auto same, act(database, QString::number(before->id)));
    if (same != before)
        return std::nullopt;
    std::vector<RecordKey> changed;
    SqlQuery query(database, u"SELECT DISTINCT kind, record_id FROM journal WHERE unit_id>? "
                             "LIMIT ?"_s);
    GT_TRY(query.run({before->id, most + 1}));
    while (query.next())
        if (const auto kind = fromCode<RecordKind>(query.text(0)))
            changed.push_back({*kind, query.integer(1)});
    GT_TRY(query.finish());
    if (changed.size() > size_t(most))
        return std::nullopt;
    return changed;
}

} // namespace goodturn::query
