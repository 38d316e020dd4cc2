#include "core/reciprocity/balance_curve.h"

#include "core/reciprocity/decay.h"

namespace goodturn::reciprocity {

std::vector<double> feltBalances(std::span<const LedgerEntry> entries, std::span<const int> days,
                                 const ReciprocityParameters& parameters)
{
    std::vector<LedgerEntry> sorted(entries.begin(), entries.end());
    sortEntries(sorted);
    const DecayTable& slow = decayTable(parameters.slowHalfLifeDays);
    std::vector<double> balances;
    balances.reserve(days.size());
    double balance = 0.0;
    int at = days.empty() ? 0 : days.front();
    auto entry = sorted.begin();
    for (const int day : days) {
        balance *= slow.after(day - at);
        at = day;
        for (; entry != sorted.end() && entry->day <= day; ++entry) {
            const double left = points(entry->worth) * slow.after(day - entry->day);
            balance += entry->direction == Direction::Given ? left : -left;
        }
        balances.push_back(balance);
    }
    return balances;
}

} // namespace goodturn::reciprocity
