#pragma once

#include "core/report/account_summary.h"

namespace goodturn::report {

/// How many lines of a kind a brief has before the rest are only counted.
inline constexpr int mostBriefLines = 6;

/// What a rep reads before a meeting, on one page: where it stands and what to do, who they are,
/// what they try to achieve, what was said last and learned from it, what is promised and due, what
/// could be given, the asks that are open and the gifts that are on their way. For the rep only.
///
/// `lines` (1 to mostBriefLines) limits each section, and with it how long a text in it may be: how
/// many fit on a page is for whoever lays it out to say.
Document accountBrief(const SummaryInput& input, int lines = mostBriefLines);

} // namespace goodturn::report
