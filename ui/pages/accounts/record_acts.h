#pragma once

#include "core/domain/record_meta.h"

#include <vector>

namespace goodturn::ui {

class Desk;

/// A record of a book by its kind and key.
struct RecordRef
{
    RecordKind kind = RecordKind::Favour;
    qint64 id = 0;

    bool operator==(const RecordRef&) const = default;
};

/// Opens the form of the record as it is in the book now; a gift opens on its own page, and for a
/// position the person at it. Says so when it is gone.
void openRecord(Desk& desk, const RecordRef& record);

/// Puts the records in the trash in one act, and says how to take that back. For people the
/// position at the account is meant, not the person.
bool removeRecords(Desk& desk, const std::vector<RecordRef>& records);

} // namespace goodturn::ui
