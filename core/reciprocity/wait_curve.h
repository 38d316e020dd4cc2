#pragma once

#include "core/reciprocity/survival.h"

#include <optional>
#include <span>
#include <vector>

namespace goodturn::reciprocity {

/// How long returns take, as far as the waits tell.
struct WaitCurve
{
    int n = 0;        ///< waits
    int returned = 0; ///< of them ended by a return
    int ended = 0;    ///< of them whose account ended first
    /// The share not returned, with its 95 % band: an account that ended counts as no longer
    /// watched. A step for each day on which something returned.
    SurvivalCurve curve;
    /// By Aalen and Johansen, which holds where accounts ended; empty where none did.
    std::vector<IncidenceStep> incidence;
    int longest = 0; ///< days of the longest wait: nothing is known of what comes after
    /// The first day by which half have come back; none while they have not.
    std::optional<int> median;
    std::optional<ReturnWindow> window; ///< from 25 % to 80 % of the returns
};

WaitCurve waitCurve(const LagHistogram& lags);

/// One giving, and how long it took until anything came back.
struct GivingWait
{
    std::size_t entry = 0;   ///< its place among the entries
    std::optional<int> days; ///< until the next return; none while there is none
};

/// All givings up to `today`, in their order. `entries` sorted as sortEntries() does.
std::vector<GivingWait> givingWaits(std::span<const LedgerEntry> entries, int today);

} // namespace goodturn::reciprocity
