#include "core/query/history_queries.h"
#include "core/query/queries.h"

namespace goodturn::query {

Result<HistoryPage> Queries::history(const RecordKey& record, qint64 before, int limit)
{
    return recordHistory(database_, record, before, limit);
}

Result<HistoryPage> Queries::accountHistory(AccountId id, qint64 before, int limit)
{
    return query::accountHistory(database_, id, before, limit);
}

Result<TrashPage> Queries::trash(const std::optional<TrashPlace>& after, int limit)
{
    return trashPage(database_, after, limit);
}

Result<qint64> Queries::trashCount()
{
    return query::trashCount(database_);
}

Result<RecordName> Queries::recordName(const RecordKey& record)
{
    return query::recordName(database_, record);
}

} // namespace goodturn::query
