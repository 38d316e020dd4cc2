#include "core/reciprocity/decay.h"

#include <algorithm>
#include <cmath>
#include <list>
#include <utility>

namespace goodturn::reciprocity {

namespace {

constexpr double halfLivesTabled = 40.0;
constexpr std::size_t mostDays = 65'536;
constexpr std::size_t tablesKept = 16;

} // namespace

DecayTable::DecayTable(double halfLifeDays) : halfLife_(std::max(halfLifeDays, 0.5))
{
    const double wanted = std::ceil(halfLife_ * halfLivesTabled) + 1;
    const std::size_t days = wanted < double(mostDays) ? std::size_t(wanted) : mostDays;
    left_.resize(days);
    for (std::size_t day = 0; day < days; ++day)
        left_[day] = std::exp2(-double(day) / halfLife_);
}

double DecayTable::beyond(int days) const
{
    return std::exp2(-double(days) / halfLife_);
}

const DecayTable& decayTable(double halfLifeDays)
{
    thread_local std::list<std::pair<double, DecayTable>> tables;
    const auto known = std::find_if(tables.begin(), tables.end(),
                                    [&](const auto& table) { return table.first == halfLifeDays; });
    if (known != tables.end()) {
        // To the front, so that the table dropped below is never one that was just asked for.
        tables.splice(tables.begin(), tables, known);
        return tables.front().second;
    }
    if (tables.size() >= tablesKept)
        tables.pop_back();
    tables.emplace_front(halfLifeDays, halfLifeDays);
    return tables.front().second;
}

} // namespace goodturn::reciprocity
