#pragma once

#include "core/report/account_summary.h"

namespace goodturn::report {

/// How each figure that *mine* prints came about: its value, the sentence that the screen says too,
/// and the numbers, in the tables of favours and asks, of the entries behind it. Without rows where
/// nothing has been entered yet. For the rep only.
///
/// Figures that the layout doesn't print are left out. An entry that stands in no table of it has
/// no number and is only counted; where there are no tables, there are no numbers at all.
Table whyTable(const SummaryInput& input, const SummaryLayout& layout = {});
/// What is to be known before the table is read.
QString whyNote(const SummaryInput& input, const SummaryLayout& layout = {});

/// "1–3, 5": numbers in rising order, those that follow each other as a range. After so many
/// ranges the rest are only counted: "1, 3, 5 and 40 more".
QString numberRanges(const std::vector<int>& numbers, int mostRanges = 24);

} // namespace goodturn::report
