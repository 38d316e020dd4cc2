#pragma once

#include "core/sample/sample_data.h"

namespace goodturn::sample {

/// Fills in the days of a planned or sent gift, counted from today.
///
/// A Christmas gift that is still prepared arrives in time for Christmas when its next step can
/// still be met and Christmas is at most 75 days ahead; else it comes without an occasion,
/// `arriveIn` days from now. A birthday is the next one that leaves time to order. A sent gift has
/// its steps before the day it was sent; thanks that would lie ahead are still awaited.
Gift datedGift(const GiftEntry& entry, const PartialDate& birthday, QDate today);

} // namespace goodturn::sample
