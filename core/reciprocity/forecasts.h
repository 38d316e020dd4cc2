#pragma once

#include "core/reciprocity/parameters.h"
#include "core/reciprocity/score.h"
#include "core/reciprocity/spells.h"

#include <optional>
#include <span>
#include <vector>

namespace goodturn::reciprocity {

/// What the book holds of one account, as whoever read it keeps it: nothing is copied.
struct AccountHistory
{
    qint64 accountId = 0;
    std::span<const LedgerEntry> entries; ///< sorted as sortEntries() does
    std::span<const AskEntry> asks;       ///< in any order
    std::optional<int> endedDay;          ///< closed or qualified out on this Julian day
};

/// The last day on which the account was watched: today, or the day it ended if that came first.
int lastWatchedDay(const AccountHistory& history, int today);

/// For each spell of the account (model.md, section 4) that is resolved: what the model would have
/// said on the day the spell opened, and what came.
///
/// The forecast is Pwait of the opening day, reckoned from what was known that day before any
/// answer: entries of earlier days, the givings of the day itself, no return of that day; asks with
/// the answers that had come until the day before, and unanswered ones by their silence up to that
/// day. So S is the number of givings of the day, at most `mostInvitations`.
/// The outcome is a return within W days of the opening, the last day included: the same that x
/// counts (section 5). It is resolved on the day of that return, or else on day W + 1, when it is
/// due.
///
/// Left out are spells that opened within the W days before the last watched day: those of them
/// that are still open have no outcome yet, and to keep only those that were returned already would
/// make every share of returns too high. So are asks, which have a chance of their own
/// (askForecastsOf), and returns without a spell, which nobody could forecast from a giving. In the
/// order of their days.
std::vector<ResolvedForecast> forecastsOf(const AccountHistory& history, int today,
                                          const ReciprocityParameters& parameters = {});

/// For each ask that is resolved: P(grant) as it stood the evening before the day of asking
/// (model.md, section 7), and whether it was granted or redirected. Asks withdrawn or waiting are
/// left out. In the order of the days of asking; `ri` is not filled in.
std::vector<ResolvedForecast> askForecastsOf(const AccountHistory& history, int today,
                                             const ReciprocityParameters& parameters = {});

} // namespace goodturn::reciprocity
