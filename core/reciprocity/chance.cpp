#include "core/reciprocity/chance.h"

#include "core/reciprocity/decay.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace goodturn::reciprocity {

namespace {

/// std::lgamma writes a global, which two threads at work on two books must not share.
double logGamma(double value)
{
    int sign = 0;
    return ::lgamma_r(value, &sign);
}

/// Gamma(b+S) Gamma(a+b) / (Gamma(b) Gamma(a+b+S)): the chance that S more invitations all miss.
double missAll(double a, double b, double invitations)
{
    if (invitations <= 0)
        return 1.0;
    return std::exp(logGamma(b + invitations) + logGamma(a + b) - logGamma(b) -
                    logGamma(a + b + invitations));
}

} // namespace

ReturnChance returnChance(const Opportunities& o, int today,
                          const ReciprocityParameters& parameters)
{
    const double window = parameters.windowDays;
    const double scale = parameters.freshHalfLifeDays / std::numbers::ln2;
    const double watched =
        o.firstDay
            ? scale * (1.0 - decayTable(parameters.freshHalfLifeDays).after(today - *o.firstDay))
            : 0.0;
    const double alpha = parameters.priorShape + o.returnRecency;
    const double beta = parameters.priorDays + watched;
    const double idle = std::pow(beta / (beta + window), alpha);
    const double a = parameters.priorReturns + o.x;
    const double b = parameters.priorMisses + o.n - o.x;
    ReturnChance chance;
    chance.p1 = 1.0 - idle * b / (a + b);
    const double s = o.invitations;
    const double allMiss = missAll(a, b, s);
    chance.pwait = 1.0 - idle * allMiss;
    chance.pgive = 1.0 - idle * allMiss * (b + s) / (a + b + s);
    const double idleTwice = std::pow(beta / (beta + 2.0 * window), alpha);
    const double square = idleTwice * b * (b + 1.0) / ((a + b) * (a + b + 1.0)) -
                          (1.0 - chance.p1) * (1.0 - chance.p1);
    chance.sd = std::sqrt(std::max(0.0, square));
    return chance;
}

double priorChance(const ReciprocityParameters& parameters)
{
    return returnChance({}, 0, parameters).p1;
}

double grantChance(const Opportunities& o)
{
    return (1.0 + o.granted + o.redirected) / (2.0 + o.resolvedAsks());
}

} // namespace goodturn::reciprocity
