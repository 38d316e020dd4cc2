#pragma once

#include "ui/pages/insights/card_parts.h"

#include "core/query/list_fields.h"

namespace goodturn::ui {

/// The cards of what came back: how long returns take, which kinds of giving come back, who leans
/// which way, asks, referrals and gifts. `entries`, the fields by which favours are filtered,
/// outlives them.
std::vector<CardParts> returnCards(const query::ListFields& entries);

CardWords lagWords(const query::LagCurve& curve);
CardWords kindsWords(const query::Insights& insights);
CardWords givenMostWords(const query::Insights& insights);
CardWords owedWords(const query::Insights& insights);
CardWords asksWords(const query::AskCounts& counts, int unansweredAfterDays);
CardWords referralWords(const query::Insights& insights);
CardWords giftsWords(const query::GiftCounts& counts);

/// The priced givings of the kind in the time of the insights.
WantedList givingsOf(const query::Insights& insights, FavourKind kind,
                     const query::ListFields& entries);

} // namespace goodturn::ui
