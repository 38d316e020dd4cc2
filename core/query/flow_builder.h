#pragma once

#include "core/query/flow.h"
#include "core/query/page_rows.h"
#include "core/reciprocity/ledger.h"
#include "core/reciprocity/parameters.h"

namespace goodturn::query {

/// What the chart of an account is made of.
struct FlowInput
{
    reciprocity::AccountLedger ledger; ///< for the felt balance
    std::vector<TimelineRow> favours;  ///< for the bars; any order
    std::vector<AskRow> asks;          ///< for the markers
    FlowRange range = FlowRange::TwoYears;
    QString currency; ///< empty: felt worth
    QDate today;
    reciprocity::ReciprocityParameters parameters = {};
};

/// Sorts the entries into months (weeks when the range is six months or less, quarters when it is
/// over five years), and works out the line and the markers. Nothing after `today` counts.
AccountFlow buildFlow(const FlowInput& input);

} // namespace goodturn::query
