#pragma once

#include "core/change/change_set.h"
#include "core/query/record_names.h"

#include <QDateTime>

namespace goodturn::query {

/// A field that an act set, in words.
struct HistoryField
{
    QString field; ///< the column or list, for History::restoreValue
    QString label;
    QString before; ///< empty: nothing was there
    QString after;
    bool canRestore = false; ///< the record is there, and holds something else by now
};

/// What one act did to one record.
struct HistoryLine
{
    qint64 key = 0; ///< of the journal's line
    change::UnitId unit;
    QString act; ///< as shown in Edit
    QDateTime at;
    QString by;
    change::Action action = change::Action::Update;
    RecordName record; ///< as it is called now
    std::vector<HistoryField> fields;
};

/// Lines newest first. `next` reads on from there; 0 when there are no more.
struct HistoryPage
{
    std::vector<HistoryLine> lines;
    qint64 next = 0;
};

} // namespace goodturn::query
