#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <optional>

namespace goodturn::reciprocity {

template<std::size_t N>
using Vector = std::array<double, N>;
template<std::size_t N>
using Matrix = std::array<Vector<N>, N>;

/// A function's value at a point, with its first and second derivatives.
template<std::size_t N>
struct Bend
{
    double value = 0;
    Vector<N> slope{};
    Matrix<N> curve{};
};

/// The box that the answer lies in, both ends included.
template<std::size_t N>
struct Box
{
    Vector<N> lowest{};
    Vector<N> highest{};

    Vector<N> hold(Vector<N> at) const
    {
        for (std::size_t i = 0; i < N; ++i)
            at[i] = std::clamp(at[i], lowest[i], highest[i]);
        return at;
    }
    /// Whether the slope pushes coordinate i out of the box.
    bool stops(std::size_t i, double at, double slope) const
    {
        return (at <= lowest[i] && slope < 0) || (at >= highest[i] && slope > 0);
    }
};

template<std::size_t N>
struct Maximum
{
    Vector<N> at{};
    double value = 0;
    int steps = 0;
    bool found = false; ///< the slope has vanished, but for coordinates held by the box
};

/// Solves (`lift` on the diagonal) - curve times x = slope by Cholesky's method; none where that
/// matrix isn't positive definite. Coordinates that are not free stay nought.
template<std::size_t N>
std::optional<Vector<N>> climbingStep(const Bend<N>& bend, const std::array<bool, N>& free,
                                      double lift)
{
    Matrix<N> root{};
    Vector<N> x{};
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            const bool both = free[i] && free[j];
            double left =
                i == j ? (both ? lift - bend.curve[i][i] : 1.0) : (both ? -bend.curve[i][j] : 0.0);
            for (std::size_t k = 0; k < j; ++k)
                left -= root[i][k] * root[j][k];
            if (i == j && !(left > 0))
                return std::nullopt;
            root[i][j] = i == j ? std::sqrt(left) : left / root[j][j];
        }
        x[i] = free[i] ? bend.slope[i] : 0.0;
        for (std::size_t k = 0; k < i; ++k)
            x[i] -= root[i][k] * x[k];
        x[i] /= root[i][i];
    }
    for (std::size_t i = N; i-- > 0;) {
        for (std::size_t k = i + 1; k < N; ++k)
            x[i] -= root[k][i] * x[k];
        x[i] /= root[i][i];
    }
    return x;
}

/// The step of Newton's method, leaning towards the slope where the function isn't concave
/// (Levenberg 1944), and no longer than two in any coordinate.
template<std::size_t N>
Vector<N> safeStep(const Bend<N>& bend, const std::array<bool, N>& free)
{
    constexpr double longestStep = 2.0;
    std::optional<Vector<N>> step = climbingStep(bend, free, 0.0);
    for (double lift = 1e-6; !step && lift < 1e18; lift *= 10)
        step = climbingStep(bend, free, lift);
    Vector<N> safe = step.value_or(Vector<N>{});
    double longest = longestStep;
    for (const double part : safe)
        longest = std::max(longest, std::abs(part));
    for (double& part : safe)
        part *= longestStep / longest;
    return safe;
}

/// Halves the step until it climbs, or as good as; false when no share of it does.
template<std::size_t N, class F>
bool climb(const F& bendAt, const Vector<N>& step, const Box<N>& box, Vector<N>& at, Bend<N>& bend)
{
    constexpr int mostHalvings = 40;
    const double rounding = 1e-15 * std::abs(bend.value);
    double share = 1.0;
    for (int halving = 0; halving < mostHalvings; ++halving, share /= 2) {
        Vector<N> next = at;
        for (std::size_t i = 0; i < N; ++i)
            next[i] += share * step[i];
        next = box.hold(next);
        const Bend<N> there = bendAt(next);
        if (there.value >= bend.value - rounding) {
            at = next;
            bend = there;
            return true;
        }
    }
    return false;
}

/// The largest value of a smooth function of few variables in a box, by Newton's method, made safe:
/// see safeStep() and climb(). It ends with the first step that promises less than double precision
/// can tell, which it still takes. `bendAt(point)` returns a Bend<N>.
template<std::size_t N, class F>
Maximum<N> maximise(const F& bendAt, const Vector<N>& start, const Box<N>& box)
{
    constexpr int mostSteps = 200;
    constexpr double flat = 1e-13;
    Maximum<N> best{box.hold(start)};
    Bend<N> bend = bendAt(best.at);
    while (best.steps < mostSteps && !best.found) {
        std::array<bool, N> free{};
        for (std::size_t i = 0; i < N; ++i)
            free[i] = !box.stops(i, best.at[i], bend.slope[i]);
        const Vector<N> step = safeStep(bend, free);
        double gain = 0;
        for (std::size_t i = 0; i < N; ++i)
            gain += step[i] * bend.slope[i];
        ++best.steps;
        const double before = bend.value;
        const bool climbed = climb(bendAt, step, box, best.at, bend);
        best.found = gain <= flat * (1 + std::abs(before));
        if (!climbed || bend.value <= before)
            break;
    }
    best.value = bend.value;
    return best;
}

} // namespace goodturn::reciprocity
