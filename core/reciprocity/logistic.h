#pragma once

#include "core/reciprocity/newton.h"

#include <span>

namespace goodturn::reciprocity {

/// One observation of a logistic regression.
template<std::size_t N>
struct LogisticRow
{
    Vector<N> x{};
    bool happened = false;
};

/// A normal penalty on each coefficient: less (c - centre)^2/(2 spread^2).
template<std::size_t N>
struct LogisticPenalty
{
    Vector<N> centre{};
    Vector<N> spread{}; ///< infinity: no penalty
};

/// The coefficients of logit p = c.x (Cox 1958) with the largest log-likelihood less the penalty,
/// within a box.
template<std::size_t N>
Maximum<N> fitLogistic(std::span<const LogisticRow<N>> rows, const LogisticPenalty<N>& penalty,
                       const Box<N>& box)
{
    const auto bendAt = [&](const Vector<N>& c) {
        Bend<N> bend;
        for (const LogisticRow<N>& row : rows) {
            double eta = 0;
            for (std::size_t i = 0; i < N; ++i)
                eta += c[i] * row.x[i];
            const double small = std::exp(-std::abs(eta));
            const double p = (eta > 0 ? 1.0 : small) / (1.0 + small);
            const double off = (row.happened ? 1.0 : 0.0) - p;
            bend.value -= std::log1p(small) + std::max(row.happened ? -eta : eta, 0.0);
            for (std::size_t i = 0; i < N; ++i) {
                bend.slope[i] += off * row.x[i];
                for (std::size_t j = 0; j < N; ++j)
                    bend.curve[i][j] -= p * (1 - p) * row.x[i] * row.x[j];
            }
        }
        for (std::size_t i = 0; i < N; ++i) {
            const double weight = 1 / (penalty.spread[i] * penalty.spread[i]);
            const double off = c[i] - penalty.centre[i];
            bend.value -= weight * off * off / 2;
            bend.slope[i] -= weight * off;
            bend.curve[i][i] -= weight;
        }
        return bend;
    };
    return maximise<N>(bendAt, penalty.centre, box);
}

} // namespace goodturn::reciprocity
