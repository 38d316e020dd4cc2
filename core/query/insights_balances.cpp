#include "core/query/insights_balances.h"

#include <algorithm>

namespace goodturn::query {
using reciprocity::FlowState;
using reciprocity::LedgerEntry;
using reciprocity::ReciprocityParameters;

namespace {

constexpr int recentDays = 90;
constexpr std::size_t linesShown = 10;

QDate dayOf(std::optional<int> julianDay)
{
    return julianDay ? QDate::fromJulianDay(*julianDay) : QDate();
}

/// Those that are furthest from even first; of equal ones by name.
LeaningList listOf(std::vector<LeaningLine> lines)
{
    std::ranges::stable_sort(lines, std::greater(),
                             [](const LeaningLine& line) { return std::abs(line.balance); });
    LeaningList list;
    for (const LeaningLine& line : lines)
        list.all.push_back(line.id);
    lines.resize(std::min(lines.size(), linesShown));
    list.lines = std::move(lines);
    return list;
}

} // namespace

InsightsBalances::InsightsBalances(const ScopeAccounts& accounts, const InsightsPeriod& period,
                                   const KeptFigures& kept)
    : period_(period)
{
    points_.reserve(accounts.all().size());
    for (const ScopeAccount& account : accounts.all()) {
        PortfolioPoint point;
        point.id = account.id;
        point.name = account.name;
        point.standing = kept.of(account.id.value()).standing;
        points_.push_back(std::move(point));
    }
}

void InsightsBalances::take(std::size_t place, std::span<const LedgerEntry> entries,
                            const FlowState& state, const ReciprocityParameters& parameters)
{
    PortfolioPoint& point = points_[place];
    for (const LedgerEntry& entry : entries) {
        point.recent += entry.day <= period_.today && entry.day > period_.today - recentDays;
        if (!period_.holds(entry.day))
            continue;
        const bool given = entry.direction == Direction::Given;
        (given ? point.given : point.received) += reciprocity::points(entry.worth);
        ++(given ? point.givings : point.returns);
    }
    if (point.givings + point.returns == 0)
        return;
    const double balance = reciprocity::balancesOn(state, period_.to, parameters).nb;
    const bool theyAreOwed = balance <= parameters.owedBelow;
    const bool gaveMost = balance >= -parameters.owedBelow && state.counted.gs > 0;
    if (theyAreOwed || gaveMost)
        (theyAreOwed ? owed_ : given_)
            .push_back({point.id, point.name, balance, point.given, point.received, point.givings,
                        point.returns, state.counted.gs, dayOf(state.counted.lastGiven),
                        dayOf(state.counted.lastReceived)});
}

void InsightsBalances::finish(Insights& insights)
{
    insights.accounts = int(points_.size());
    for (PortfolioPoint& point : points_) {
        if (point.givings + point.returns > 0)
            insights.portfolio.points.push_back(std::move(point));
        else
            insights.portfolio.withoutEntries.push_back(point.id);
    }
    insights.givenMost = listOf(std::move(given_));
    insights.owed = listOf(std::move(owed_));
}

} // namespace goodturn::query
