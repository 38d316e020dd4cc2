#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/reciprocity/calibration.h"
#include "core/reciprocity/half_lives.h"
#include "core/reciprocity/maximum_likelihood.h"
#include "core/reciprocity/survival.h"

namespace goodturn::reciprocity {

/// What a fit could go by: counts over the whole book up to the day of the fit, each account up to
/// its end.
struct FitData
{
    int accounts = 0;       ///< with at least one entry
    int spells = 0;         ///< waits for a return (model.md, section 4)
    int returns = 0;        ///< of them ended by one
    bool ended = false;     ///< an account ended first: Aalen-Johansen, else Kaplan-Meier
    int opportunities = 0;  ///< n, all accounts together (section 5)
    int returned = 0;       ///< x
    int returnDays = 0;     ///< days with a return, each account's own
    qint64 watchedDays = 0; ///< days since the first entry, all accounts together
    int forecasts = 0;      ///< resolved ones that the model would have made

    bool operator==(const FitData&) const = default;
};

/// The estimates of a, b, alpha and beta, and whether they are any better than what held.
struct ChanceFit
{
    bool enough = false;            ///< opportunities for an estimate; else the rest is empty
    bool used = false;              ///< `fitted` holds the estimates
    Estimate<BetaPosterior> shares; ///< a and b
    Estimate<GammaPosterior> rates; ///< alpha and beta
    double sharesBefore = 0;        ///< log-likelihood of the a and b that held
    double ratesBefore = 0;         ///< and of alpha and beta
    Score before; ///< of the forecasts as they would have been shown with what held: shownScore()
    Score after;  ///< and with the estimates
};

/// The model fitted to a book. Nothing is changed by it: whoever asked stores it or doesn't.
struct BookFit
{
    int day = 0; ///< the Julian day up to which the book was read
    FitData data;
    /// The parameters given, with what was fitted in their place, the calibration among it.
    ReciprocityParameters fitted;
    Calibration calibration; ///< for Pwait and Pgive as they are shown; or changes nothing

    bool windowFitted = false; ///< W
    ChanceFit chances;         ///< a, b, alpha, beta
    HalfLifeChoice fresh;      ///< Hf, and whether it moved
    HalfLifeChoice slow;       ///< Hs, and whether it moved
    CalibrationFit recalibration;

    /// The forecasts that the model would have made, with the parameters given and with the fitted
    /// ones, neither recalibrated. W is the fitted one in both, so that they forecast the same
    /// outcomes. The fitted ones saw these outcomes: what the recalibration gains is in
    /// `recalibration`, on outcomes it had not seen.
    Score before;
    Score after;
};

/// What an account says of its share of returns: n and x as they stand on the last day it was
/// watched, the very counts that make a + x and b + n - x (model.md, section 5); less the spells
/// that opened within the W days before it and were returned already. Those count in x at once,
/// while a miss of that age is not known yet: with them the share of returns would come out too
/// high.
ShareCount shareCountOf(const AccountHistory& account, int today,
                        const ReciprocityParameters& parameters);

/// What an account says of its rate of returns: distinct days with a return, over the days from its
/// first entry to the last day it was watched; none without an entry.
///
/// These are K and Tt without their fading. The model adds K to alpha and Tt to beta, which is the
/// posterior of a Poisson rate under Gamma(alpha, beta): each return day counts one, each day
/// watched counts one, and both fade because rates drift. Fading leaves the expectation of K at
/// rate x Tt, but brings its variance down to about half of that: a faded K is no Poisson count,
/// and fitting it as one would mistake the missing noise for accounts that are all alike (for
/// accounts drawn from the defaults and watched for four years, alpha and beta come out about seven
/// times too large). So the likelihood takes the whole counts, of which Gamma(alpha, beta) is the
/// distribution before anything fades.
///
/// K also holds a return that is itself the account's first entry, which set the clock going: see
/// RateCount::startsItself.
std::optional<RateCount> rateCountOf(const AccountHistory& account, int today);

/// What an account says of both.
struct AccountCounts
{
    RateCount rate;
    ShareCount share;
};

/// None without an entry.
std::optional<AccountCounts> countsOf(const AccountHistory& account, int today,
                                      const ReciprocityParameters& parameters);

/// Adds an account to what was looked at, or all the waits for a return.
void addCounts(FitData& data, const AccountCounts& counts);
void addWaits(FitData& data, const LagHistogram& lags);

/// Counts the waits of an account, which end with it (model.md, section 4).
void countWaits(LagHistogram& lags, const AccountHistory& account, int today);

/// Fits the model to a book. In this order, each step with what the earlier ones found:
///
/// W, from `fitWindowFrom` returns on: the first day on which the cumulative incidence of returns
/// reaches 80 % of its last value, by Aalen and Johansen (by Kaplan and Meier, which is the same,
/// where no account ended), clipped to 14 to 365 days.
///
/// a and b by fitShares(), alpha and beta by fitRates(), from `fitChancesFrom` opportunities on,
/// with the penalties N(log default, 1) about the defaults of model.md. They are used only if the
/// forecasts as they would have been shown (shownScore) lose less with them than with what holds.
/// The model adds each return to both halves of the chance, to x and to K, and each half is fitted
/// to all returns, also to those that the other foresees; so the estimates tend to promise too much
/// until a calibration takes that back, and a fit must not make forecasts worse.
///
/// Hf and Hs by chooseFreshHalfLife() and chooseSlowHalfLife().
///
/// The calibration by fitCalibration(), from `recalibrateFrom` forecasts on.
///
/// What there is too little data for stays as `parameters` has it; everything else in them always
/// does. The same book gives the same fit. `progress` is called now and then and can stop it: then
/// the error is Cancelled.
Result<BookFit> fitBook(std::span<const AccountHistory> accounts, int today,
                        const ReciprocityParameters& parameters = {},
                        const Progress& progress = {});

} // namespace goodturn::reciprocity
