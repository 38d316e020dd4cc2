#pragma once

#include "core/store/backup_manifest.h"
#include "core/store/salvage.h"

namespace goodturn::book {

/// "every day", "before an import"...: why a backup was made.
QString label(store::BackupReason reason);

/// The kind in the plural, as the name of a line: "Favours".
QString pluralLabel(RecordKind kind);

/// "40 accounts, 96 people, 412 favours": what a backup holds, in one line.
QString contentText(const store::RecordCounts& counts);

/// "40 accounts, 96 people, 412 favours, 31 interactions and 12 gifts": all that it holds.
QString wholeContentText(const store::RecordCounts& counts);

/// What became of the rest in a salvage, a sentence each: of lists, links and the history.
QStringList salvageNotes(const store::SalvageReport& report);

/// The report of a salvage in plain lines, for a person: per kind what was saved and what is
/// known to be lost, then what became of the rest.
QStringList reportLines(const store::SalvageReport& report);

} // namespace goodturn::book
