#include "core/store/unit_log.h"

#include "core/store/sql_query.h"

namespace goodturn::store {
using namespace Qt::StringLiterals;

Result<qint64> dataVersion(Database& database)
{
    return scalar(database, u"PRAGMA data_version"_s);
}

Result<change::UnitId> newestUnit(Database& database)
{
    GT_ASSIGN(const qint64 id,
              scalar(database, u"SELECT coalesce(max(id), 0) FROM unit_of_work"_s));
    return change::UnitId(id);
}

Result<std::vector<UnitLine>> unitsAfter(Database& database, change::UnitId unit)
{
    std::vector<UnitLine> units;
    SqlQuery query(database,
                   u"SELECT id, name, (SELECT count(*) FROM journal WHERE unit_id=unit_of_work.id) "
                   "FROM unit_of_work WHERE id>? ORDER BY id"_s);
    GT_TRY(query.run({unit.value()}));
    while (query.next())
        units.push_back({change::UnitId(query.integer(0)), query.text(1), query.integer(2)});
    GT_TRY(query.finish());
    return units;
}

} // namespace goodturn::store
