#pragma once

#include "core/reciprocity/balances.h"
#include "core/reciprocity/decay.h"
#include "core/reciprocity/spells.h"

#include <optional>
#include <span>

namespace goodturn::reciprocity {

/// Sums of points that fade, all as of one day (model.md, sections 3 and 5).
struct FadingSums
{
    int day = 0;              ///< Julian day number
    double givenFresh = 0;    ///< GF
    double givenSlow = 0;     ///< GS
    double receivedFresh = 0; ///< RF
    double receivedSlow = 0;  ///< RS
    double returnRecency = 0; ///< K
    double invitations = 0;   ///< S, not yet capped

    bool operator==(const FadingSums&) const = default;
};

/// What is kept of an account so that its figures on any later day cost no look at its ledger: the
/// sums with their day, and what was counted (model.md, section 8). It holds until an entry or an
/// ask that is dated later comes due; from then on it has to be replayed.
struct FlowState
{
    int asOf = 0;                 ///< what is dated up to this Julian day is counted
    std::optional<int> changesOn; ///< the first later day on which more than fading happens
    FadingSums sums;
    double givenPoints = 0; ///< without fading
    double receivedPoints = 0;
    /// As of `asOf`, without an open spell that is overdue; returnRecency and invitations are
    /// nought here and live in `sums`.
    Opportunities counted;
    std::optional<int> lastFailure; ///< the day of the newest ask that led nowhere

    bool holdsOn(int today) const { return today >= asOf && (!changesOn || today < *changesOn); }
    bool isEmpty() const { return counted.given + counted.received == 0; }
    /// The day of the newest entry; only where there is one.
    int lastDay() const;

    bool operator==(const FlowState&) const = default;
};

/// Builds the state of accounts, entry by entry. Holds the tables of the parameters, so that a
/// whole book is replayed with one of these.
class FlowReplay
{
public:
    explicit FlowReplay(const ReciprocityParameters& parameters = {});

    /// The state of an account on `today`. `entries` sorted as sortEntries() does.
    FlowState state(std::span<const LedgerEntry> entries, std::span<const AskEntry> asks,
                    int today) const;

    /// Adds a new entry to a state on `today`, if that is all it takes: false, and the state as it
    /// was, when the account has to be replayed (an entry back in time, an ask that failed after
    /// it, a state that no longer holds).
    bool append(FlowState& state, const LedgerEntry& entry, int today) const;

    /// Gives an entry of the state, `entry.worth` now, another weight than it had: false, and the
    /// state as it was, when the account has to be replayed (a state that no longer holds, or one
    /// of which so little would be left that the difference tells nothing of it).
    bool rate(FlowState& state, const LedgerEntry& entry, FeltWorth was, int today) const;

    /// Takes an entry that is none older than those taken before, in the order of sortEntries(),
    /// into a state whose asks, if it holds any, came to nothing on that day or before.
    void take(FlowState& state, const LedgerEntry& entry) const;

    /// Takes an ask as it stands on `today`, once all entries up to then are taken.
    void takeAsk(FlowState& state, const AskEntry& ask, int today) const;

    /// The sums faded to `day`, which is not before theirs.
    FadingSums faded(const FadingSums& sums, int day) const;

private:
    void takeReturn(FlowState& state, const LedgerEntry& entry) const;

    int window_;
    int unansweredAfter_;
    const DecayTable& fresh_;
    const DecayTable& slow_;
    const DecayTable& memory_;
};

/// The balances and opportunities of a state on a day on which it holds.
Balances balancesOn(const FlowState& state, int today,
                    const ReciprocityParameters& parameters = {});
Opportunities opportunitiesOn(const FlowState& state, int today,
                              const ReciprocityParameters& parameters = {});

/// Whether two states say the same: what is counted is equal, and the sums differ by no more than
/// `tolerance`, relative to their size where that is over 1.
bool agree(const FlowState& a, const FlowState& b, const ReciprocityParameters& parameters = {},
           double tolerance = 1e-9);

} // namespace goodturn::reciprocity
