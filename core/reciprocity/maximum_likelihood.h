#pragma once

#include "core/reciprocity/posterior.h"

#include <optional>
#include <span>

namespace goodturn::reciprocity {

/// What one account says of its share of returns: `returned` of `trials`.
struct ShareCount
{
    int trials = 0;
    int returned = 0;
    int accounts = 1; ///< so many accounts with these same counts
};

/// What one account says of its rate of returns: `count` in an `exposure`, in any one unit.
struct RateCount
{
    int count = 0;
    double exposure = 0;
    /// The clock was started by the first of the counted events itself, so that this one says
    /// nothing of the rate beyond what it makes of everybody's. Only when count > 0.
    bool startsItself = false;
    int accounts = 1; ///< so many accounts with this same count and exposure
};

/// A distribution over accounts, estimated.
template<class Posterior>
struct Estimate
{
    Posterior prior;          ///< what to believe of an account before any data of its own
    double logLikelihood = 0; ///< of `prior`, without the penalty
    bool found = false;       ///< false: no inner maximum; `prior` is where the search ended
};

/// The Beta(a, b) under which the accounts' shares are likeliest when each account's count is
/// binomial (Skellam 1948):
///
///     l(a, b) = sum over accounts of log [ B(a + x, b + n - x) / B(a, b) ],  B the beta function,
///
/// without the binomial coefficients, which do not depend on a and b. With `penalised`, less
/// (log a - log a0)^2/2 + (log b - log b0)^2/2, where (a0, b0) is `standard`: one unit of
/// information that says "about as ever" (model.md, section 5: N(log default, 1)).
///
/// Newton's method in (log a, log b), with exact derivatives: for whole numbers the gamma functions
/// are sums of log(a + i). Both stay within [0.01, 1000].
Estimate<BetaPosterior> fitShares(std::span<const ShareCount> counts, BetaPosterior standard,
                                  bool penalised = true);

/// The Gamma(alpha, beta) under which the accounts' counts are likeliest when each is Poisson with
/// its own rate over its exposure t (Greenwood and Yule 1920: the negative binomial):
///
///     l(alpha, beta) = sum of log [ Gamma(alpha + k)/Gamma(alpha) beta^alpha/(beta + t)^(alpha+k)
///     ]
///
/// without t^k/k!, which does not depend on alpha and beta: it is the density of the days on which
/// the events fell, so that an event in no time at all is possible. For an account that
/// startsItself the term is that of what came after its first event,
/// Gamma(alpha + k)/Gamma(alpha + 1) beta^(alpha+1)/(beta + t)^(alpha+k). `penalised` as above.
/// alpha stays within [0.01, 1000], beta within [1e-4, 1e6].
Estimate<GammaPosterior> fitRates(std::span<const RateCount> counts, GammaPosterior standard,
                                  bool penalised = true);

/// l(a, b) and l(alpha, beta) as above.
double logLikelihood(std::span<const ShareCount> counts, BetaPosterior prior);
double logLikelihood(std::span<const RateCount> counts, GammaPosterior prior);

} // namespace goodturn::reciprocity
