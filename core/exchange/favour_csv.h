#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/drafts.h"

namespace goodturn::exchange {

/// Whether this is the header of a favours file: it names a direction.
bool isFavourHeader(const CsvRow& header);

/// Reads the rows of a favours file into `result`. Columns, by name:
///   account, date, direction          necessary
///   kind       a code of FavourKind; empty: other
///   title, contact
///   worth      1 to 5; empty: left to the book's model
///   amount, currency                  1180.50 and EUR; never negative
///   from_ask   yes or empty; only for favours received
/// direction is given or received; dates are ISO, within draft_fields.h's bounds. Rows that break
/// a rule are skipped with the reason. Fails when a necessary column is missing.
Result<void> readFavours(CsvReader& reader, const CsvRow& header, ImportDrafts& result);

} // namespace goodturn::exchange
