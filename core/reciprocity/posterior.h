#pragma once

namespace goodturn::reciprocity {

/// What is known of a share: Beta(a, b), with a, b > 0. Beta(1, 1) knows nothing.
struct BetaPosterior
{
    double a = 1;
    double b = 1;

    /// After `successes` in `trials` more (Beta-Binomial).
    BetaPosterior after(int successes, int trials) const
    {
        return {a + successes, b + trials - successes};
    }
    double mean() const { return a / (a + b); }
    double standardDeviation() const;
};

/// What is known of a rate: Gamma(shape, rate), with both > 0; `rate` is in units of exposure.
struct GammaPosterior
{
    double shape = 1;
    double rate = 1;

    /// After `count` events in `exposure` more (Gamma-Poisson).
    GammaPosterior after(int count, double exposure) const
    {
        return {shape + count, rate + exposure};
    }
    /// Events expected in one unit of exposure.
    double mean() const { return shape / rate; }
    double standardDeviation() const;
};

} // namespace goodturn::reciprocity
