#pragma once

#include "core/change/change_set.h"
#include "core/domain/record_key.h"
#include "core/store/database.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace goodturn::store {

/// A merge of two records, as it is remembered for as long as both are in the book or its trash.
struct LoggedMerge
{
    change::UnitId unit; ///< the act, which the journal may have let go of by now
    RecordKey kept;
    RecordKey other; ///< of the same kind
    QDateTime at;    ///< UTC
    QString by;
    QJsonObject moved; ///< how many records, by the code of their kind
};

/// Remembers the merge, which is in effect from now on.
Result<void> logMerge(Database& database, const LoggedMerge& merge);

/// Those in effect, newest first: neither undone nor split.
Result<std::vector<LoggedMerge>> mergesInEffect(Database& database);
/// NotFound when it is not in effect (any more).
Result<LoggedMerge> mergeInEffect(Database& database, change::UnitId merge);

/// The act `by` split the merge.
Result<void> logSplit(Database& database, change::UnitId merge, change::UnitId by);
/// The act `by` took the act `unit` back: what that did to a merge is the other way round now.
Result<void> followRevert(Database& database, change::UnitId unit, change::UnitId by);
/// Forgets the merges of a record that is deleted for good.
Result<void> forgetMergesOf(Database& database, const RecordKey& record);

} // namespace goodturn::store
