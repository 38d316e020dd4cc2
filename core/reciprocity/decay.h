#pragma once

#include <cstddef>
#include <vector>

namespace goodturn::reciprocity {

/// 2^(-days/halfLife) from a table by whole days: one look-up instead of one exp() an entry. The
/// table ends after forty half-lives, and after 179 years however long the half-life; what is older
/// is reckoned. However little is left, it is not nought: the evenness hangs on proportions.
class DecayTable
{
public:
    explicit DecayTable(double halfLifeDays);

    double after(int days) const
    {
        if (days <= 0)
            return 1.0;
        return std::size_t(days) < left_.size() ? left_[std::size_t(days)] : beyond(days);
    }

private:
    double beyond(int days) const;

    double halfLife_;
    std::vector<double> left_;
};

/// The table for a half-life, made once per thread and half-life. The reference holds at least
/// until fifteen other half-lives have been asked for.
const DecayTable& decayTable(double halfLifeDays);

} // namespace goodturn::reciprocity
