#pragma once

#include "core/domain/record_key.h"

#include <vector>

namespace goodturn::ui {

class Desk;

using RecordRef = RecordKey;

/// Opens the form of the record as it is in the book now; a gift opens on its own page, and for a
/// position the person at it. Says so when it is gone.
void openRecord(Desk& desk, const RecordRef& record);

/// Opens the form of a reminder of an ask or a goal.
void remindOf(Desk& desk, const RecordRef& record);

/// Puts the records in the trash in one act, and says what went along and how to take that back.
/// For people the position at the account is meant, not the person.
bool removeRecords(Desk& desk, const std::vector<RecordRef>& records);

} // namespace goodturn::ui
