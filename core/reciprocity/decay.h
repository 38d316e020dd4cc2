#pragma once

#include <cstddef>
#include <vector>

namespace goodturn::reciprocity {

/// 2^(-days/halfLife) from a table by whole days: one look-up instead of one exp() an entry. Past
/// forty half-lives what is left is less than 10^-12 and counts as nought.
class DecayTable
{
public:
    explicit DecayTable(double halfLifeDays);

    double after(int days) const
    {
        if (days <= 0)
            return 1.0;
        return std::size_t(days) < left_.size() ? left_[std::size_t(days)] : 0.0;
    }

private:
    std::vector<double> left_;
};

/// The table for a half-life, made once per thread and half-life.
const DecayTable& decayTable(double halfLifeDays);

} // namespace goodturn::reciprocity
