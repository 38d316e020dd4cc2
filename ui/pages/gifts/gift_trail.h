#pragma once

#include "core/domain/gift.h"

namespace goodturn::ui {

class Desk;

/// What has happened with the gift so far, step by step, and what was written down of it: "ordered
/// 9 Nov · sent 14 Dec · in the ledger since 14 Dec · reconnect on 7 Jan". Empty while nothing has.
QString giftTrail(Desk& desk, const Gift& gift);

} // namespace goodturn::ui
