#pragma once

#include "core/base/result.h"
#include "core/query/record_names.h"

#include <QDateTime>

#include <optional>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// Something in the trash that was put there for itself, with what went along.
struct TrashRow
{
    RecordName record;
    QDateTime at;
    QString by;
    std::vector<KindCount> along; ///< what belongs to it and comes back with it
};

/// Where to read on: the row after which the next page begins.
struct TrashPlace
{
    QDateTime at;
    RecordKey record;
};

struct TrashPage
{
    std::vector<TrashRow> rows;
    std::optional<TrashPlace> next;
};

/// The trash, newest first, at most `limit` rows after `after`. What went there with its account
/// or its person is counted with them and not listed by itself.
Result<TrashPage> trashPage(store::Database& database, const std::optional<TrashPlace>& after,
                            int limit);

/// All that was put in the trash for itself before the moment.
Result<std::vector<RecordKey>> trashedBefore(store::Database& database, const QDateTime& moment);

Result<qint64> trashCount(store::Database& database);

} // namespace goodturn::query
