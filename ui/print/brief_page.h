#pragma once

#include "core/report/account_summary.h"

class QPageLayout;

namespace goodturn::ui {

/// The brief with as many lines as one page of the layout holds, drawn smaller where few would be
/// left.
report::Document briefOnOnePage(const report::SummaryInput& input, const QPageLayout& layout);

} // namespace goodturn::ui
