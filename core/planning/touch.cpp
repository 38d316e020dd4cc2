#include "core/planning/touch.h"

#include <algorithm>

namespace goodturn::planning {

TouchState touchOn(const Cadence& cadence, QDate last, QDate since, QDate today)
{
    const QDate from = last.isValid() ? last : since;
    TouchState state;
    state.days = from.isValid() ? int(std::max<qint64>(0, from.daysTo(today))) : 0;
    const auto ideal = cadence.idealDays ? cadence.idealDays : cadence.longestDays;
    if (!ideal || !from.isValid())
        return state;
    state.dueOn = from.addDays(*ideal);
    state.touch = Touch::InTime;
    if (state.days > *ideal)
        state.touch = Touch::GoingQuiet;
    if (cadence.longestDays && state.days > *cadence.longestDays)
        state.touch = Touch::Quiet;
    return state;
}

} // namespace goodturn::planning
