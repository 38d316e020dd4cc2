#include "core/query/queries.h"
#include "core/reciprocity/balance_curve.h"
#include "core/store/ledger_reader.h"
#include "core/store/model_settings.h"

#include <algorithm>

namespace goodturn::query {

namespace {

double medianOf(std::vector<double>& values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

Result<FlowComparison> Queries::medianBalance(const std::vector<QDate>& days,
                                              const Progress& progress)
{
    GT_ASSIGN(const auto parameters, store::modelParameters(database_));
    store::LedgerReader reader(database_);
    GT_ASSIGN(const qint64 total, reader.accountCount());
    std::vector<int> numbers;
    for (const QDate day : days)
        numbers.push_back(int(day.toJulianDay()));
    std::vector<std::vector<double>> balances(days.size());
    qint64 done = 0;
    GT_TRY(reader.scan([&](AccountId, const reciprocity::AccountLedger& ledger) -> Result<bool> {
        const auto curve = reciprocity::balanceCurve(ledger.entries, numbers, parameters);
        for (size_t i = 0; i < curve.size(); ++i)
            if (curve[i].entries > 0)
                balances[i].push_back(curve[i].nb);
        return !progress || progress(++done, total);
    }));
    FlowComparison median;
    median.accounts = balances.empty() ? 0 : int(balances.back().size());
    for (size_t i = 0; i < days.size(); ++i)
        if (!balances[i].empty())
            median.balance.push_back({days[i], medianOf(balances[i])});
    return median;
}

} // namespace goodturn::query
