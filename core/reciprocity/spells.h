#pragma once

#include "core/reciprocity/ledger.h"

#include <optional>
#include <span>

namespace goodturn::reciprocity {

/// From the first giving after a return to the next return (model.md, section 4). Days are Julian
/// day numbers.
struct Spell
{
    int openDay = 0;
    std::optional<int> closeDay; ///< none while it is open

    /// Days until the return, or until `today` while it is open.
    int lag(int today) const { return closeDay.value_or(today) - openDay; }
};

/// The spells of one account up to `today`. `entries` sorted as sortEntries() does.
std::vector<Spell> spells(std::span<const LedgerEntry> entries, int today);

/// What the account's history says about returns (model.md, section 5).
struct Opportunities
{
    int n = 0;                   ///< opportunities
    int x = 0;                   ///< of them returned
    int u = 0;                   ///< overdue ones since the last return
    int fa = 0;                  ///< failed asks since the last return
    int gs = 0;                  ///< givings since the last return
    int given = 0;               ///< givings in all
    int received = 0;            ///< returns in all
    double returnRecency = 0;    ///< K: distinct return days, fading by Hf
    double invitations = 0;      ///< S: givings in the open spell, fading by 30 days
    std::optional<int> firstDay; ///< of any entry
    std::optional<int> lastGiven;
    std::optional<int> lastReceived;
    std::optional<int> openSpell; ///< the day on which the open spell opened
    std::optional<int> lastDecline;
    int waitingAsks = 0; ///< asked, and not 14 days ago
    int granted = 0;     ///< asks, all time
    int redirected = 0;
    int declined = 0;
    int unanswered = 0;

    int resolvedAsks() const { return granted + redirected + declined + unanswered; }

    bool operator==(const Opportunities&) const = default;
};

} // namespace goodturn::reciprocity
