#include "core/reciprocity/wait_curve.h"

#include <algorithm>

namespace goodturn::reciprocity {

namespace {

std::optional<int> halfReturnedBy(const std::vector<IncidenceStep>& steps)
{
    constexpr double half = 0.5 - 1e-12; // a sum that should be a half may fall short of it
    const auto found = std::ranges::find_if(
        steps, [](const IncidenceStep& step) { return step.returned >= half; });
    return found == steps.end() ? std::nullopt : std::optional(found->day);
}

} // namespace

WaitCurve waitCurve(const LagHistogram& lags)
{
    WaitCurve waits;
    for (const auto& [days, day] : lags.days()) {
        waits.n += day.all();
        waits.returned += day.returned;
        waits.ended += day.ended;
        waits.longest = days;
    }
    waits.curve = kaplanMeier(lags);
    waits.median = waits.curve.median();
    waits.window = usualReturnWindow(lags);
    if (waits.ended > 0) {
        waits.incidence = aalenJohansen(lags);
        waits.median = halfReturnedBy(waits.incidence);
    }
    return waits;
}

std::vector<GivingWait> givingWaits(std::span<const LedgerEntry> entries, int today)
{
    std::vector<GivingWait> waits;
    std::optional<int> nextReturn;
    for (std::size_t i = entries.size(); i-- > 0;) {
        const LedgerEntry& entry = entries[i];
        if (entry.day > today)
            continue;
        if (entry.direction == Direction::Received)
            nextReturn = entry.day;
        else
            waits.push_back(
                {i, nextReturn ? std::optional(*nextReturn - entry.day) : std::nullopt});
    }
    std::ranges::reverse(waits);
    return waits;
}

} // namespace goodturn::reciprocity
