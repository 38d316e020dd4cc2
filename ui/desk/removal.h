#pragma once

#include "core/book/trash_service.h"

#include <QString>

#include <vector>

namespace goodturn::ui {

class Desk;

/// What a removal took along, for the status bar: "Harbour removed, with 1 person and 12 favours.
/// Undo brings it back."
QString removalText(Desk& desk, const std::vector<RecordKey>& records,
                    const book::Removal& removal);

/// Puts the records in the trash in one act, without asking, and says so. `act` is its name in
/// Edit; empty takes the records' own. Whether it was done.
bool putInTrash(Desk& desk, const std::vector<RecordKey>& records, const QString& failure,
                const QString& act = {});

} // namespace goodturn::ui
