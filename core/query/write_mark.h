#pragma once

#include "core/base/result.h"

namespace goodturn::store {
class Database;
}

namespace goodturn::query {

/// For what is kept of a book until somebody writes to it.
class WriteMark
{
public:
    /// What was written until now, as the connection tells it.
    static Result<WriteMark> of(store::Database& database);
    /// Whether nothing was written since the last call, by whomever; false at the first.
    Result<bool> isSame(store::Database& database);

    bool operator==(const WriteMark&) const = default;

private:
    qint64 foreign_ = -1; ///< what others wrote, as SQLite counts it
    qint64 own_ = -1;     ///< the rows that this connection wrote
};

} // namespace goodturn::query
