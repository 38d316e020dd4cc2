#pragma once

#include "core/base/id.h"

namespace goodturn {

using AccountId = Id<struct AccountTag>;
using ContactId = Id<struct ContactTag>;
using EmploymentId = Id<struct EmploymentTag>;
using InteractionId = Id<struct InteractionTag>;
using FavourId = Id<struct FavourTag>;
using AskId = Id<struct AskTag>;
using GiftId = Id<struct GiftTag>;
using GoalId = Id<struct GoalTag>;
using ReminderId = Id<struct ReminderTag>;
using CustomFieldId = Id<struct CustomFieldTag>;
using ShelfBookId = Id<struct ShelfBookTag>;
using OwnOccasionId = Id<struct OwnOccasionTag>;

} // namespace goodturn
