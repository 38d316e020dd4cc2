#pragma once

#include "core/reciprocity/spells.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace goodturn::reciprocity {

/// How a wait ended.
enum class WaitEnd
{
    Returned,
    StillOpen,   ///< censored: only known to have lasted so long
    AccountEnded ///< closed or qualified out first: a competing event
};

/// Waits of a whole book, counted by their length in whole days.
class LagHistogram
{
public:
    struct Day
    {
        int returned = 0;
        int stillOpen = 0;
        int ended = 0;

        int all() const { return returned + stillOpen + ended; }
    };

    /// Counts a wait of `days`, nought or more. A negative `count` takes waits out again.
    void add(int days, WaitEnd end, int count = 1);

    /// Counts the spells of one account, watched until `today` or, if that came first, until the
    /// account ended. A spell that opened later than that is left out.
    void addSpells(std::span<const Spell> spells, int today,
                   std::optional<int> accountEndedDay = {});

    const std::map<int, Day>& days() const { return days_; }
    int waits() const;
    int returned() const;

private:
    std::map<int, Day> days_;
};

/// The Kaplan-Meier estimate after one day on which something returned.
struct SurvivalStep
{
    int day = 0;
    int atRisk = 0;           ///< waits that lasted until this day
    int returned = 0;         ///< of them returned on it
    double survival = 1;      ///< share not returned after this day
    double standardError = 0; ///< by Greenwood's formula
    double lower = 0;         ///< 95 % interval on the log(-log) scale
    double upper = 1;
};

struct SurvivalCurve
{
    std::vector<SurvivalStep> steps;

    /// The share not returned after `day`.
    double at(int day) const;
    /// The first day after which no more than half are still waiting; none when it is not reached.
    std::optional<int> median() const;
    /// The mean wait in days, each wait counted up to `day` at most.
    double restrictedMean(int day) const;
};

/// Kaplan and Meier 1958, with Greenwood's variance. On one day returns come before censoring. For
/// books without competing events: an account that ended counts as censored here.
SurvivalCurve kaplanMeier(const LagHistogram& lags);

/// The cumulative incidence after one day on which something happened.
struct IncidenceStep
{
    int day = 0;
    double returned = 0; ///< share returned by the end of this day
    double ended = 0;    ///< share whose account ended first
};

/// Aalen and Johansen 1978, for two competing events.
std::vector<IncidenceStep> aalenJohansen(const LagHistogram& lags);

/// Days after a giving between which returns usually come.
struct ReturnWindow
{
    int from = 0;
    int to = 0;

    bool operator==(const ReturnWindow&) const = default;
};

/// The first days on which the cumulative incidence of returns reaches 25 % and 80 % of its last
/// value. None before the first return.
std::optional<ReturnWindow> usualReturnWindow(const LagHistogram& lags);

} // namespace goodturn::reciprocity
