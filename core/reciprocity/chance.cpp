#include "core/reciprocity/chance.h"

#include "core/reciprocity/calibration.h"
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

ChanceTerms chanceTerms(const Opportunities& o, int today, const ReciprocityParameters& parameters)
{
    const double scale = parameters.freshHalfLifeDays / std::numbers::ln2;
    const double watched =
        o.firstDay
            ? scale * (1.0 - decayTable(parameters.freshHalfLifeDays).after(today - *o.firstDay))
            : 0.0;
    ChanceTerms t;
    t.a = parameters.priorReturns + o.x;
    t.b = parameters.priorMisses + o.n - o.x;
    t.alpha = parameters.priorShape + o.returnRecency;
    t.beta = parameters.priorDays + watched;
    t.idle = std::pow(t.beta / (t.beta + parameters.windowDays), t.alpha);
    t.missAll = missAll(t.a, t.b, o.invitations);
    t.missAllAndOne = t.missAll * (t.b + o.invitations) / (t.a + t.b + o.invitations);
    return t;
}

ReturnChance returnChance(const Opportunities& o, int today,
                          const ReciprocityParameters& parameters)
{
    const ChanceTerms t = chanceTerms(o, today, parameters);
    ReturnChance chance;
    chance.p1 = 1.0 - t.idle * t.b / (t.a + t.b);
    const Calibration calibration{parameters.recalibrationShift, parameters.recalibrationSlope};
    chance.pwait = calibrated(1.0 - t.idle * t.missAll, calibration);
    chance.pgive = calibrated(1.0 - t.idle * t.missAllAndOne, calibration);
    const double idleTwice = std::pow(t.beta / (t.beta + 2.0 * parameters.windowDays), t.alpha);
    const double square = idleTwice * t.b * (t.b + 1.0) / ((t.a + t.b) * (t.a + t.b + 1.0)) -
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
