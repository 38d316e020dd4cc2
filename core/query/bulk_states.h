#pragma once

#include "core/query/list_filter.h"

#include <optional>
#include <vector>

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// What an act on many rows would find: the version of each row, and whether it is so already.
struct RowState
{
    qint64 id = 0;
    qint64 version = 0;
    bool already = false;
};

/// What is asked of the rows: that they have a tag (accounts) or an interest (people) in whatever
/// case, that they have an owner, a lifecycle or a cadence. Nothing: only the versions.
enum class RowQuestion
{
    Nothing,
    Tag,
    Owner,
    Lifecycle,
    Cadence ///< asked by cadenceText()
};

/// Days between contacts, as they should be and at the longest, as one value: "14/30", "14/".
QString cadenceText(std::optional<int> ideal, std::optional<int> longest);

/// Those of the keys that are not in the trash; any number of keys is one statement.
Result<std::vector<RowState>> rowStates(store::Database& database, ListKind kind,
                                        const std::vector<qint64>& ids, RowQuestion question,
                                        const QString& value);

} // namespace goodturn::query
