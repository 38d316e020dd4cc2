#pragma once

#include "ui/pages/gifts/gift_column_model.h"

namespace goodturn::ui {

class Desk;

/// The gifts as cards, each with what is to be said of it: who got the same book already, and how
/// it goes against the gift policy. Trouble in reading either leaves it unsaid.
std::vector<GiftCard> giftCards(Desk& desk, const std::vector<query::GiftRow>& rows);

} // namespace goodturn::ui
