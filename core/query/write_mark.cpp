#include "core/query/write_mark.h"

#include "core/store/sql_query.h"

#include <utility>

namespace goodturn::query {
using namespace Qt::StringLiterals;

Result<WriteMark> WriteMark::of(store::Database& database)
{
    WriteMark mark;
    GT_ASSIGN(mark.foreign_, store::scalar(database, u"PRAGMA data_version"_s));
    GT_ASSIGN(mark.own_, store::scalar(database, u"SELECT total_changes()"_s));
    return mark;
}

Result<bool> WriteMark::isSame(store::Database& database)
{
    GT_ASSIGN(const WriteMark now, of(database));
    return std::exchange(*this, now) == now;
}

} // namespace goodturn::query
