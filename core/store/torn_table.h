#pragma once

#include "core/store/raw_sqlite.h"

#include <QStringList>

#include <functional>
#include <set>
#include <vector>

namespace goodturn::store {

/// A table of a damaged book, read past its errors.
struct TornTable
{
    QString name;
    QStringList columns;
    QString key;       ///< "rowid", or the first column of the primary key
    QString order;     ///< what the rows are in order of: the key, or the whole primary key
    QStringList whole; ///< indexes that hold every row: those of UNIQUE columns
};

/// The tables of a sound database of the same schema, in the order in which they were made; not
/// the search index, which is made anew.
std::vector<TornTable> tablesOf(const RawDatabase& sound);

/// What reading a table came to.
struct TornReading
{
    bool isWhole = true;      ///< no error was met
    std::set<qint64> missing; ///< keys that an index names, but no row could be read for
    bool isCounted = false;   ///< an index was read whole, so these are all that are missing
    bool wasStopped = false;
};

/// Hands over every row that can be reached: from the first on, from the last back, then by
/// halving the gap between, so that only what stands on damaged pages is left out; then by each
/// key that an index knows. `take` gets the key and the columns and says whether to go on.
/// `highestKey` bounds the search where not even the last row can be read.
TornReading readTorn(const RawDatabase& database, const TornTable& table, qint64 highestKey,
                     const std::function<bool(qint64, const std::vector<Value>&)>& take);

} // namespace goodturn::store
