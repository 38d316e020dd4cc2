#include "core/reciprocity/decay.h"

#include <algorithm>
#include <cmath>
#include <list>
#include <utility>

namespace goodturn::reciprocity {

namespace {

constexpr double halfLivesKept = 40.0;
constexpr std::size_t tablesKept = 16;

} // namespace

DecayTable::DecayTable(double halfLifeDays)
{
    const auto days = std::size_t(std::ceil(std::max(halfLifeDays, 0.5) * halfLivesKept)) + 1;
    left_.resize(days);
    for (std::size_t day = 0; day < days; ++day)
        left_[day] = std::exp2(-double(day) / std::max(halfLifeDays, 0.5));
}

const DecayTable& decayTable(double halfLifeDays)
{
    thread_local std::list<std::pair<double, DecayTable>> tables;
    const auto known = std::find_if(tables.begin(), tables.end(), [&](const auto& table) {
        return table.first == halfLifeDays;
    });
    if (known != tables.end())
        return known->second;
    if (tables.size() >= tablesKept)
        tables.pop_back();
    tables.emplace_front(halfLifeDays, DecayTable(halfLifeDays));
    return tables.front().second;
}

} // namespace goodturn::reciprocity
