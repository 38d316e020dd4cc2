#pragma once

#include "core/query/insights.h"

namespace goodturn::cli {

/// What `insights` prints: each part in a sentence with its numbers, and a table where it is one.
QString insightsText(const query::Insights& insights);

} // namespace goodturn::cli
