#pragma once

#include "core/query/insights.h"

namespace goodturn::report {

/// What the figures of the insights come to, a sentence for each of their parts, on the screen and
/// on paper.
QString portfolioFinding(const query::Insights& insights);
QString flowFinding(const query::Insights& insights);
QString standingsFinding(const query::Insights& insights);
QString lagFinding(const query::LagCurve& curve);
QString kindsFinding(const query::Insights& insights);
QString givenMostFinding(const query::Insights& insights);
QString owedFinding(const query::Insights& insights);
QString asksFinding(const query::AskCounts& counts);
QString referralFinding(const query::Insights& insights);
QString giftsFinding(const query::GiftCounts& counts);

/// Givings of all kinds that are old enough to have come back, and those that did.
struct Returns
{
    int n = 0;
    int returned = 0;
};
Returns returnsOf(const query::Insights& insights);

/// "November 2026" for the last day of a month, else the day itself.
QString monthEndText(QDate day);
/// "61 %".
QString shareText(double share);
/// The name of a part of the waits: "Begun with: Insight".
QString lagName(const query::LagCurve& curve);

} // namespace goodturn::report
