#pragma once

#include "core/report/account_summary.h"

namespace goodturn::report {

/// What of the input is of these days: favours, conversations, asks and gifts, and of the chart the
/// bars that reach into them. A gift that hasn't gone out yet is of today, and so is an ask that
/// was not made yet. Figures, people, goals and what is planned stay as they are.
SummaryInput cutTo(const SummaryDays& days, SummaryInput input);

} // namespace goodturn::report
