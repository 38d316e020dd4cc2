#pragma once

#include "core/base/result.h"
#include "core/book/progress.h"
#include "core/change/change_set.h"
#include "core/domain/record_key.h"
#include "core/store/journal.h"

namespace goodturn::book {

class Book;

/// Undo, redo and history over the journal. Taking an act back is an act itself, journalled like
/// any other; taking that one back is the redo.
class History
{
public:
    explicit History(Book& book) : book_(book) {}

    /// Takes the act back and returns the act that did so. Conflict when a field that the act set
    /// has been changed since, when the act can't be taken back (something was deleted for good),
    /// NotFound when the journal no longer holds it. Then nothing is done.
    Result<change::UnitId> revert(change::UnitId unit);

    /// Sets one field (a column or list; an amount with its currency) back to what it was before
    /// that act, under the record's rules: "Restore industry of Harbour". An invalid id when it is
    /// that already.
    Result<change::UnitId> restoreValue(const RecordKey& record, const QString& field,
                                        change::UnitId unit);

    /// Takes the record out of the trash with what went along (TrashService::restore).
    Result<change::UnitId> restoreDeleted(const RecordKey& record);

    /// How much of the journal is older than so many days, counted back from now.
    Result<store::JournalSize> olderThan(int days);

    /// The whole journal, and the part of it from before a moment, which lies before today. Reads
    /// all lines of that. Cancelled when it is stopped.
    Result<store::JournalExtent> extent(const Progress& progress = {});
    Result<store::JournalExtent> extentBefore(const QDateTime& moment,
                                              const Progress& progress = {});

    /// Deletes what is older than so many days of the journal, and says so in the journal. The
    /// records stay as they are; what those acts did can no longer be seen, restored or taken
    /// back. At least a day. When it is stopped, nothing is deleted.
    Result<store::JournalSize> prune(int days, const Progress& progress = {});
    /// The same for what is from before a moment, which lies before today.
    Result<store::JournalSize> pruneBefore(const QDateTime& moment, const Progress& progress = {});

private:
    Result<store::JournalExtent> count(const QDateTime& moment, const Progress& progress);
    Result<store::JournalSize> remove(const QDateTime& moment, const store::JournalSize& size,
                                      const QString& act, const Progress& progress);
    Result<QJsonObject> journalledField(const RecordKey& record, const QString& field,
                                        change::UnitId unit);
    Book& book_;
};

} // namespace goodturn::book
