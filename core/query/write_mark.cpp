#include "core/query/write_mark.h"

#include "core/store/sql_query.h"

#include <utility>

namespace goodturn::query {
using namespace Qt::StringLiterals;

Result<bool> WriteMark::isSame(store::Database& database)
{
    GT_ASSIGN(const qint64 foreign, store::scalar(database, u"PRAGMA data_version"_s));
    GT_ASSIGN(const qint64 own, store::scalar(database, u"SELECT total_changes()"_s));
    const bool sameForeign = std::exchange(foreign_, foreign) == foreign;
    return std::exchange(own_, own) == own && sameForeign;
}

} // namespace goodturn::query
