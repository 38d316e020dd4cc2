#pragma once

#include "core/query/insights.h"
#include "core/report/report_frame.h"

namespace goodturn::report {

struct InsightsReportInput
{
    query::Insights insights;
    QString accounts; ///< which of them, in words; empty: all
    Frame frame;
};

/// The figures of the page Insights, as one prints them once a quarter: what each of its parts
/// comes to, with the numbers below. For the rep only.
Document insightsReport(const InsightsReportInput& input);

} // namespace goodturn::report
