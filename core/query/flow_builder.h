#pragma once

#include "core/query/flow.h"
#include "core/reciprocity/ledger.h"
#include "core/reciprocity/parameters.h"

namespace goodturn::query {

/// One favour as it stands in its bar.
struct FlowEntry
{
    qint64 id = 0;
    int day = 0; ///< Julian day number
    Direction direction = Direction::Given;
    double height = 0; ///< points, or major units of the flow's currency
};

/// What the chart of an account is made of.
struct FlowInput
{
    std::vector<reciprocity::LedgerEntry> ledger; ///< for the felt balance
    std::vector<FlowEntry> entries;               ///< for the bars, by day
    std::vector<FlowMarker> markers;              ///< of any day, in any order
    QDate first;   ///< of the first favour or ask; null where there is none
    int count = 0; ///< of favours up to today, also those that count nowhere
    FlowRange range = FlowRange::TwoYears;
    QString currency; ///< empty: felt worth
    QDate today;
    reciprocity::ReciprocityParameters parameters = {};
};

/// Sorts the entries into months (weeks when the range is six months or less, quarters when it is
/// over five years), and works out the lines and the markers. Nothing after `today` counts. The
/// only entry of an account stands in the middle of the time, whatever the range, once it is in it.
AccountFlow buildFlow(const FlowInput& input);

/// The entries of a ledger as bars of felt worth have them.
std::vector<FlowEntry> worthEntries(const std::vector<reciprocity::LedgerEntry>& ledger);

/// The felt balance of another ledger on the days of `flow`.
std::vector<FlowPoint> balanceBeside(const AccountFlow& flow,
                                     const std::vector<reciprocity::LedgerEntry>& ledger,
                                     const reciprocity::ReciprocityParameters& parameters);

} // namespace goodturn::query
