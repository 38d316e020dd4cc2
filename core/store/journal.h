#pragma once

#include "core/base/progress.h"
#include "core/change/change_set.h"
#include "core/domain/record_key.h"
#include "core/store/row.h"

#include <QJsonObject>

namespace goodturn::store {

class Database;

/// One line of the journal: what an act did to one record. `fields` holds [before, after] under
/// the name of each column or child table that differs.
struct JournalEntry
{
    RecordKind kind = RecordKind::Account;
    qint64 recordId = 0;
    change::Action action = change::Action::Update;
    QJsonObject fields;
};

/// The fields in which two rows differ, as [before, after]; without `before` all of them. An amount
/// and its currency stand together even where only one of them differs.
QJsonObject difference(const TableShape& shape, const Row* before, const Row& after);

/// Puts the side `index` (0 before, 1 after) of a journalled difference into `row`. A field that
/// now holds neither side was changed since: Conflict.
Result<void> putBack(const TableShape& shape, const QJsonObject& fields, int index, Row& row);

/// Writes the side `index` of a journalled difference into `row`, whatever it holds.
void setSide(const TableShape& shape, const QJsonObject& fields, int index, Row& row);
/// The same with only the lines of a key of lists; a key of 0 means all.
void setSide(const TableShape& shape, const QJsonObject& fields, int index, qint64 key, Row& row);

/// How much of the journal there is.
struct JournalSize
{
    qint64 units = 0; ///< acts
    qint64 lines = 0; ///< what they did to single records

    bool operator==(const JournalSize&) const = default;
};

/// What the journal takes up, and since when it tells.
struct JournalExtent
{
    JournalSize size;
    qint64 bytes = 0; ///< of text, about
    QDateTime since;  ///< UTC, of the oldest act; null when there is none
};

class Journal
{
public:
    explicit Journal(Database& database) : database_(database) {}

    Result<change::UnitId> beginUnit(const QString& name, const QDateTime& at, const QString& by);
    Result<void> add(change::UnitId unit, const JournalEntry& entry);
    /// In the order in which they were done.
    Result<std::vector<JournalEntry>> entries(change::UnitId unit);
    /// Empty when there is no such unit (any more).
    Result<QString> unitName(change::UnitId unit);

    /// Whether the record of that time was deleted for good after the act. Its key may have been
    /// given to another record since.
    Result<bool> wasPurgedSince(const RecordKey& record, change::UnitId unit);

    /// Empties the lines about a record; that something was done to it stays.
    Result<void> forgetContent(const RecordKey& record);
    Result<JournalSize> sizeBefore(const QDateTime& at);
    /// Of the acts before the moment. Reads all their lines.
    Result<JournalExtent> extentBefore(const QDateTime& at);
    /// Deletes the acts before the moment with their lines. Cancelled when it is stopped.
    Result<void> removeBefore(const QDateTime& at, const Progress& progress = {});

private:
    /// Deletes the lines of the acts before the moment among those of a stretch of keys.
    Result<void> removeLines(const QDateTime& at, qint64 after, qint64 upTo);

    Database& database_;
};

} // namespace goodturn::store
