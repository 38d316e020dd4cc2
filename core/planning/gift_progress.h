#pragma once

#include "core/domain/gift.h"

namespace goodturn::planning {

/// The gift in another state as of `day`: the day of that step is set, the days of later steps are
/// cleared, and steps that were leapt over keep no day. Cancelling leaves all days.
Gift steppedTo(Gift gift, GiftState state, QDate day);

/// The gift one step further. Fails when it is thanked for or cancelled.
Result<Gift> advance(const Gift& gift, QDate today);

struct GiftDue
{
    GiftState nextStep = GiftState::Planned;
    QDate due;
    bool late = false; ///< due lies before today

    bool operator==(const GiftDue&) const = default;
};

/// What the gift asks for next and by when: ordering for an idea and a plan, then inscribing,
/// posting, and a word of thanks by the day of reconnecting or two weeks after it was sent. Days
/// that are not set are counted back from the day of arrival. Nothing when there is no next step
/// or no day to count from.
std::optional<GiftDue> nextDue(const Gift& gift, QDate today);

} // namespace goodturn::planning
