#include "core/query/month_totals.h"

#include <algorithm>
#include <chrono>

namespace goodturn::query {
using reciprocity::LedgerEntry;

namespace {

/// Months since the year 0 of a Julian day.
int monthOf(int day)
{
    constexpr int epoch = 2'440'588; // 1 January 1970
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(day - epoch))};
    return int(date.year()) * 12 + int(unsigned(date.month())) - 1;
}

} // namespace

MonthTotals::Sums& MonthTotals::of(int month)
{
    if (sums_.empty())
        first_ = month;
    if (month < first_) {
        sums_.insert(sums_.begin(), std::size_t(first_ - month), Sums());
        first_ = month;
    }
    const auto place = std::size_t(month - first_);
    if (place >= sums_.size())
        sums_.resize(place + 1);
    return sums_[place];
}

void MonthTotals::take(std::span<const LedgerEntry> entries)
{
    const int before = entries_;
    for (const LedgerEntry& entry : entries) {
        if (!period_.holds(entry.day))
            continue;
        Sums& sums = of(monthOf(entry.day));
        const double value = reciprocity::points(entry.worth);
        const bool given = entry.direction == Direction::Given;
        (given ? sums.given : sums.received) += value;
        ++(given ? sums.givings : sums.returns);
        ++entries_;
    }
    accounts_ += entries_ > before ? 1 : 0;
}

FlowByMonth MonthTotals::flow() const
{
    FlowByMonth flow;
    flow.entries = entries_;
    flow.accounts = accounts_;
    if (sums_.empty())
        return flow;
    const int last = monthOf(period_.to);
    for (int month = first_; month <= last; ++month) {
        const auto place = std::size_t(month - first_);
        const Sums sums = place < sums_.size() ? sums_[place] : Sums();
        flow.months.push_back({QDate(month / 12, month % 12 + 1, 1), sums.given, sums.received,
                               sums.givings, sums.returns});
    }
    return flow;
}

} // namespace goodturn::query
