#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace goodturn::bench {

using Clock = std::chrono::steady_clock;

/// Microseconds that `act` took.
template<class Act>
double microseconds(Act&& act)
{
    const auto start = Clock::now();
    act();
    return std::chrono::duration<double, std::micro>(Clock::now() - start).count();
}

/// The smallest value that at least `share` (0..1) of the values do not exceed.
inline double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto rank = size_t(std::ceil(share * double(values.size())));
    return values.at(rank == 0 ? 0 : rank - 1);
}

inline double median(const std::vector<double>& values)
{
    return percentile(values, 0.5);
}

} // namespace goodturn::bench
