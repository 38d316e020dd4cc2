#pragma once

#include "core/report/account_summary.h"
#include "ui/print/paperwork.h"

namespace goodturn::ui {

/// What is known of an account, on paper: all of it for the rep ("mine"), what the client may see
/// ("to-share"), or one page for a meeting ("brief").
Paperwork accountPaper(report::SummaryInput input);

} // namespace goodturn::ui
