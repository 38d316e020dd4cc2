#include "core/reciprocity/maximum_likelihood.h"

#include "core/reciprocity/newton.h"

#include <vector>

namespace goodturn::reciprocity {

namespace {

/// How many counts are above 0, 1, 2, ...: the sum over accounts of log Gamma(a + x)/Gamma(a) is
/// the sum over i of above[i] log(a + i).
class Tail
{
public:
    /// Counts of a value that is nought or more.
    void add(int value, int accounts)
    {
        if (value <= 0)
            return;
        if (above_.size() < std::size_t(value))
            above_.resize(std::size_t(value), 0.0);
        above_[std::size_t(value) - 1] += accounts;
    }
    /// From counts of values to counts above: to be called once, after the last add().
    void close()
    {
        for (std::size_t i = above_.size(); i-- > 1;)
            above_[i - 1] += above_[i];
    }
    void takeFromFirst(int accounts)
    {
        if (!above_.empty())
            above_.front() -= accounts;
    }

    struct Sums
    {
        double value = 0;
        double slope = 0;
        double curve = 0;
    };
    Sums at(double a) const
    {
        Sums sums;
        for (std::size_t i = 0; i < above_.size(); ++i) {
            const double shifted = a + double(i);
            sums.value += above_[i] * std::log(shifted);
            sums.slope += above_[i] / shifted;
            sums.curve -= above_[i] / (shifted * shifted);
        }
        return sums;
    }

private:
    std::vector<double> above_;
};

/// Derivatives by the parameters themselves into derivatives by their logarithms, at their values.
Bend<2> byLogarithms(const Bend<2>& bend, const Vector<2>& values)
{
    Bend<2> logs{bend.value};
    for (std::size_t i = 0; i < 2; ++i) {
        logs.slope[i] = values[i] * bend.slope[i];
        for (std::size_t j = 0; j < 2; ++j)
            logs.curve[i][j] =
                values[i] * values[j] * bend.curve[i][j] + (i == j ? logs.slope[i] : 0.0);
    }
    return logs;
}

/// The largest likelihood over the logarithms of two parameters.
template<class Likelihood>
Maximum<2> likeliest(const Likelihood& likelihood, const Vector<2>& standard, bool penalised,
                     const Box<2>& values)
{
    const auto logs = [](const Vector<2>& v) { return Vector<2>{std::log(v[0]), std::log(v[1])}; };
    const Vector<2> centre = logs(standard);
    const auto bendAt = [&](const Vector<2>& at) {
        const Vector<2> exact{std::exp(at[0]), std::exp(at[1])};
        Bend<2> bend = byLogarithms(likelihood(exact), exact);
        for (std::size_t i = 0; i < 2 && penalised; ++i) {
            const double off = at[i] - centre[i];
            bend.value -= off * off / 2;
            bend.slope[i] -= off;
            bend.curve[i][i] -= 1;
        }
        return bend;
    };
    const Box<2> box{logs(values.lowest), logs(values.highest)};
    Maximum<2> best = maximise<2>(bendAt, centre, box);
    for (std::size_t i = 0; i < 2; ++i) {
        best.found = best.found && best.at[i] > box.lowest[i] && best.at[i] < box.highest[i];
        best.at[i] = std::clamp(std::exp(best.at[i]), values.lowest[i], values.highest[i]);
    }
    return best;
}

class ShareLikelihood
{
public:
    explicit ShareLikelihood(std::span<const ShareCount> counts)
    {
        for (const ShareCount& count : counts) {
            returned_.add(count.returned, count.accounts);
            missed_.add(count.trials - count.returned, count.accounts);
            trials_.add(count.trials, count.accounts);
        }
        returned_.close();
        missed_.close();
        trials_.close();
    }

    Bend<2> operator()(const Vector<2>& ab) const
    {
        const Tail::Sums a = returned_.at(ab[0]);
        const Tail::Sums b = missed_.at(ab[1]);
        const Tail::Sums both = trials_.at(ab[0] + ab[1]);
        return {a.value + b.value - both.value,
                {a.slope - both.slope, b.slope - both.slope},
                {{{a.curve - both.curve, -both.curve}, {-both.curve, b.curve - both.curve}}}};
    }

private:
    Tail returned_;
    Tail missed_;
    Tail trials_;
};

class RateLikelihood
{
public:
    explicit RateLikelihood(std::span<const RateCount> counts) : counts_(counts)
    {
        int itself = 0;
        for (const RateCount& count : counts) {
            events_.add(count.count, count.accounts);
            itself += count.startsItself && count.count > 0 ? count.accounts : 0;
        }
        events_.close();
        events_.takeFromFirst(itself);
    }

    Bend<2> operator()(const Vector<2>& shapeAndRate) const
    {
        const auto [alpha, beta] = shapeAndRate;
        const Tail::Sums events = events_.at(alpha);
        Bend<2> bend{events.value, {events.slope, 0}, {{{events.curve, 0}, {0, 0}}}};
        for (const RateCount& count : counts_) {
            const double many = count.accounts;
            const double before = count.startsItself && count.count > 0 ? 1.0 : 0.0;
            const double total = beta + count.exposure;
            const double shrink = std::log1p(count.exposure / beta);
            const double since = count.count - before;
            bend.value -= many * ((alpha + before) * shrink + since * std::log(total));
            bend.slope[0] -= many * shrink;
            bend.slope[1] += many * ((alpha + before) / beta - (alpha + count.count) / total);
            bend.curve[1][1] -=
                many * ((alpha + before) / (beta * beta) - (alpha + count.count) / (total * total));
            bend.curve[0][1] += many * (1 / beta - 1 / total);
        }
        bend.curve[1][0] = bend.curve[0][1];
        return bend;
    }

private:
    std::span<const RateCount> counts_;
    Tail events_;
};

} // namespace

Estimate<BetaPosterior> fitShares(std::span<const ShareCount> counts, BetaPosterior standard,
                                  bool penalised)
{
    const ShareLikelihood likelihood(counts);
    const Vector<2> start{standard.a, standard.b};
    const Maximum<2> best = likeliest(likelihood, start, penalised, {{0.01, 0.01}, {1000, 1000}});
    return {{best.at[0], best.at[1]}, likelihood(best.at).value, best.found};
}

Estimate<GammaPosterior> fitRates(std::span<const RateCount> counts, GammaPosterior standard,
                                  bool penalised)
{
    const RateLikelihood likelihood(counts);
    const Vector<2> start{standard.shape, standard.rate};
    const Maximum<2> best = likeliest(likelihood, start, penalised, {{0.01, 1e-4}, {1000, 1e6}});
    return {{best.at[0], best.at[1]}, likelihood(best.at).value, best.found};
}

double logLikelihood(std::span<const ShareCount> counts, BetaPosterior prior)
{
    return ShareLikelihood(counts)({prior.a, prior.b}).value;
}

double logLikelihood(std::span<const RateCount> counts, GammaPosterior prior)
{
    return RateLikelihood(counts)({prior.shape, prior.rate}).value;
}

} // namespace goodturn::reciprocity
