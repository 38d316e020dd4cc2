#pragma once

#include "ui/pages/insights/card_parts.h"

#include "core/query/list_fields.h"

namespace goodturn::ui {

/// The cards of the book as a whole: the portfolio, its flow, its standings over time. `entries`,
/// the fields by which favours are filtered, outlives them.
std::vector<CardParts> bookCards(const query::ListFields& entries);

CardWords portfolioWords(const query::Insights& insights);
CardWords flowWords(const query::Insights& insights);
CardWords standingsWords(const query::Insights& insights);

/// A filter of accounts as one of their entries; none where entries can't be asked for some of it.
std::optional<query::Filter> ofEntries(const query::Filter& accounts,
                                       const query::ListFields& entries);
/// The priced favours of the month, as far as it is counted.
WantedList entriesOf(const query::Insights& insights, QDate month,
                     const query::ListFields& entries);
/// The accounts of the scope that stand there.
WantedList accountsAt(const query::Insights& insights, Standing standing);

} // namespace goodturn::ui
