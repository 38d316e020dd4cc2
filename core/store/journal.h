#pragma once

#include "core/change/change_set.h"
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

/// The fields in which two rows differ, as [before, after]; without `before` all of them.
QJsonObject difference(const TableShape& shape, const Row* before, const Row& after);

/// Puts the side `index` (0 before, 1 after) of a journalled difference into `row`. A field that
/// now holds neither side was changed since: Conflict.
Result<void> putBack(const TableShape& shape, const QJsonObject& fields, int index, Row& row);

class Journal
{
public:
    explicit Journal(Database& database) : database_(database) {}

    Result<change::UnitId> beginUnit(const QString& name, const QDateTime& at, const QString& by);
    Result<void> add(change::UnitId unit, const JournalEntry& entry);
    /// In the order in which they were done.
    Result<std::vector<JournalEntry>> entries(change::UnitId unit);
    Result<QString> unitName(change::UnitId unit);

private:
    Database& database_;
};

} // namespace goodturn::store
