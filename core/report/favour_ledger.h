#pragma once

#include "core/query/period_rows.h"
#include "core/report/report_frame.h"

namespace goodturn::report {

/// Everything that a ledger of favours speaks of, read from the book beforehand.
struct FavourLedgerInput
{
    query::Period period;
    QString account;                          ///< the name of the period's one account
    std::vector<query::PeriodFavour> favours; ///< of these days, the oldest first
    Frame frame;
};

/// The favours of a period, day by day, and what they come to: given and received apart, each
/// currency by itself. A quiet map of who did what for whom; it asks for nothing.
///
/// *Mine* has the felt worth of each, its detail, and, for several accounts, what passed with each
/// of them. Favours dated after today stand there and count nowhere.
///
/// *To share* is for the eyes of one account and says what the summary to share says of favours:
/// day, kind, title, person and the amounts of orders, up to today. Favours of other accounts are
/// left out, and without an account in the period, all of them.
Document favourLedger(const FavourLedgerInput& input, Audience audience);

} // namespace goodturn::report
