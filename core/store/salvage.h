#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/record_meta.h"

#include <QStringList>

#include <vector>

namespace goodturn::store {

/// What came out of a damaged book.
struct SalvageReport
{
    struct Kind
    {
        RecordKind kind = RecordKind::Account;
        qint64 saved = 0;       ///< read whole, also from the trash
        qint64 fromHistory = 0; ///< not readable, but made anew from what the journal knows
        /// Known to have been there, and neither. Not all lost ones need be known.
        qint64 lost = 0;
        /// Of the lost ones, those that others belong to: they are there with their name, if the
        /// history knew it, and nothing else.
        qint64 standIns = 0;
        bool isCounted = true; ///< no more than that can be lost
    };

    std::vector<Kind> kinds;    ///< in the order of RecordKind
    qint64 listsCut = 0;        ///< lists (tags, addresses, participants) that were damaged
    qint64 linksCut = 0;        ///< references to what is lost, emptied or left out
    bool historyIsWhole = true; ///< the journal was not damaged
    QStringList standInNames;   ///< of the stand-ins

    bool lostAnything() const;
};

/// Reads what can be read of the damaged book, which must be closed and is never changed, into a
/// new, sound book at `out`, which must not be there yet. Corrupt when nothing can be read.
Result<SalvageReport> salvageBook(const QString& damaged, const QString& out,
                                  const Progress& progress = {});

} // namespace goodturn::store
