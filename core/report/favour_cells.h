#pragma once

#include "core/report/document.h"
#include "core/report/summary_words.h"

namespace goodturn::report {

/// Favours and their sums as cells of tables, each for its audience: to share, a favour has no
/// worth, and only an order an amount.

/// "2 · €120" under its direction, nothing under the other one; to share the amount of an order, or
/// just the direction's sign.
Runs amountCell(const query::TimelineRow& row, Direction column, Audience audience);
/// The person; to share nobody of whom the book has no more than the trash.
QString whoOf(const query::TimelineRow& row, Audience audience);
/// The points, or to share the number of entries, and the money below, a line for each currency.
Runs totalCell(const FlowTotal& total, Direction direction, Audience audience);
/// "Given 12.5 points · €1,180 (9)". For the rep only.
Runs totalFact(Direction direction, const FlowTotal& total);

} // namespace goodturn::report
