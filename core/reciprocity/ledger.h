#pragma once

#include "core/domain/ask.h"
#include "core/domain/favour.h"

#include <vector>

namespace goodturn::reciprocity {

/// One priced favour as the model sees it. Unpriced ones are not passed in.
struct LedgerEntry
{
    qint64 id = 0; ///< the favour's key
    int day = 0;   ///< Julian day number
    Direction direction = Direction::Given;
    FeltWorth worth = FeltWorth::Fair;
    bool fromAsk = false; ///< a return that was asked for
};

/// One ask as the model sees it. Drafts and withdrawn ones count nowhere.
struct AskEntry
{
    qint64 id = 0;    ///< the ask's key
    int askedDay = 0; ///< Julian day number
    AskState state = AskState::Open;
    int resolvedDay = 0; ///< Julian day number, once it is resolved
};

/// All that the model knows of an account, in any order.
struct AccountLedger
{
    std::vector<LedgerEntry> entries;
    std::vector<AskEntry> asks;
};

/// Points of a felt worth: 2^(f-3), a quarter to 4 (model.md, section 2).
constexpr double points(FeltWorth worth)
{
    constexpr double table[] = {0.0, 0.25, 0.5, 1.0, 2.0, 4.0};
    return table[int(worth)];
}

/// Sorted by day; on the same day what was given comes before what was received, and a return that
/// was asked for before one that was not, so that the order of typing changes no figure.
void sortEntries(std::vector<LedgerEntry>& entries);

/// How an ask stands on a day: an answer that comes later is not known yet, and from
/// `unansweredAfterDays` on an open one counts as unanswered, since that day even when the rep gave
/// it up later. A late answer replaces that from its own day on. An answer dated before the ask, or
/// not dated, counts from the day of asking.
enum class AskStanding
{
    NotYet,
    Waiting,
    Yes,
    Redirected,
    Declined,
    Unanswered
};

struct AskOutcome
{
    AskStanding standing = AskStanding::NotYet;
    int day = 0; ///< since when, as a Julian day number
};

AskOutcome outcomeOn(const AskEntry& ask, int today, int unansweredAfterDays);

} // namespace goodturn::reciprocity
