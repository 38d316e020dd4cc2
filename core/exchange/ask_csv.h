#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/drafts.h"

namespace goodturn::exchange {

/// Days after which an ask without an answer counts as unanswered (model.md, section 5).
constexpr int unansweredAfterDays = 14;

/// Whether this is the header of an asks file: it names an outcome.
bool isAskHeader(const CsvRow& header);

/// Reads the rows of an asks file into `result`. Columns, by name:
///   account, date, outcome            necessary; date is the day it was asked
///   kind       a code of AskKind; empty: other
///   title
///   resolved   the day of the answer, on or after date; empty while open
/// outcome is granted, redirected, declined, none or open. An ask with outcome none and no day
/// was given up 14 days after it was asked. Rows that break a rule are skipped with the reason.
/// Fails when a necessary column is missing.
Result<void> readAsks(CsvReader& reader, const CsvRow& header, ImportDrafts& result);

} // namespace goodturn::exchange
