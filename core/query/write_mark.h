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
    /// Whether nothing was written since the last call, by whomever; false at the first.
    Result<bool> isSame(store::Database& database);

private:
    qint64 foreign_ = -1; ///< what others wrote, as SQLite counts it
    qint64 own_ = -1;     ///< the rows that this connection wrote
};

} // namespace goodturn::query
