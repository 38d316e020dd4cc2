#pragma once

#include "core/base/progress.h"
#include "core/query/record_names.h"
#include "core/store/journal.h"
#include "core/store/merge_log.h"
#include "core/store/record_store.h"

#include <vector>

namespace goodturn::book {

/// What of a merge a split leaves as it is by now, and why.
struct SplitLeft
{
    enum class Why
    {
        Purged,      ///< deleted for good since
        InTrash,     ///< deleted since
        Elsewhere,   ///< no more at the record that was kept
        Changed,     ///< somebody gave the field another value
        AgainstRules ///< what it was before no longer goes with the rest
    };
    RecordKey record;
    QString field; ///< column or list; empty for the whole record
    Why why = Why::Changed;
};

/// What splitting a merge would do to the book as it is.
struct SplitPlan
{
    /// A record as it is and as it will be; of the same id.
    struct Change
    {
        RecordKey record;
        store::Row before;
        store::Row after;
    };
    std::vector<RecordKey> restored;  ///< from the trash, the merged one first
    std::vector<RecordKey> movedBack; ///< entries that are at the kept one
    std::vector<Change> changes;
    std::vector<SplitLeft> left;
};

/// Reads what the merge did from the journal and compares it with the book as it is. Conflict when
/// there is an obstacle, Cancelled when it is stopped.
Result<SplitPlan> planSplit(store::Database& database, const store::LoggedMerge& merge,
                            const Progress& progress = {});

/// Why the merge can't be split by now, in words; empty when it can.
Result<QString> obstacleToSplit(store::Database& database, const store::LoggedMerge& merge);

} // namespace goodturn::book
