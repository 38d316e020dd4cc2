#include "core/query/insights_standings.h"

#include <algorithm>
#include <numeric>

namespace goodturn::query {
using reciprocity::AskEntry;
using reciprocity::FlowState;
using reciprocity::LedgerEntry;
using reciprocity::ReciprocityParameters;

namespace {

constexpr std::size_t mostMonths = 120;
constexpr qint8 notThere = -1;

/// The last days of the months from that of one day to that of another, which is the last one.
std::vector<int> monthEnds(int from, int to)
{
    std::vector<int> ends;
    for (QDate day = QDate::fromJulianDay(to);
         day.toJulianDay() >= from && ends.size() < mostMonths;
         day = QDate(day.year(), day.month(), 1).addDays(-1))
        ends.push_back(int(day.toJulianDay()));
    std::ranges::reverse(ends);
    return ends;
}

} // namespace

int StandingsAt::n() const
{
    return std::accumulate(std::begin(counts), std::end(counts), 0);
}

std::vector<AccountId> StandingsOverTime::accountsAt(std::size_t end, Standing standing) const
{
    std::vector<AccountId> found;
    for (std::size_t i = 0; i < accounts.size(); ++i)
        if (rows[i * ends.size() + end] == qint8(standing))
            found.push_back(accounts[i]);
    return found;
}

InsightsStandings::InsightsStandings(const ScopeAccounts& accounts, const InsightsPeriod& period,
                                     std::optional<int> firstDay)
    : period_(period)
{
    if (firstDay)
        days_ = monthEnds(std::max(*firstDay, period.from), period.to);
    rows_.assign(accounts.all().size() * days_.size(), notThere);
    for (const ScopeAccount& account : accounts.all()) {
        const std::size_t place = accounts_.size();
        accounts_.push_back(account.id);
        for (std::size_t end = 0; end < days_.size(); ++end)
            if (account.addedDay <= days_[end])
                at(place, end) = qint8(Standing::New);
    }
}

FlowState InsightsStandings::take(std::size_t place, std::span<const LedgerEntry> entries,
                                  std::span<const AskEntry> asks,
                                  const reciprocity::FlowReplay& replay,
                                  const ReciprocityParameters& parameters)
{
    reciprocity::PastStates past(replay, entries, asks);
    FlowState state;
    for (std::size_t end = 0; end < days_.size(); ++end) {
        if (entries.empty() || entries.front().day > days_[end])
            continue; // it stands nowhere without an entry
        state = past.on(days_[end]);
        at(place, end) = qint8(reciprocity::standingOn(state, days_[end], parameters));
    }
    return state;
}

StandingsOverTime InsightsStandings::finish(const FlowByMonth& flow)
{
    StandingsOverTime standings;
    if (flow.months.empty())
        return standings;
    const int firstDay = int(flow.months.front().month.toJulianDay());
    const auto first = std::size_t(std::ranges::lower_bound(days_, firstDay) - days_.begin());
    for (std::size_t end = first; end < days_.size(); ++end) {
        StandingsAt now;
        now.day = QDate::fromJulianDay(days_[end]);
        for (std::size_t place = 0; place < accounts_.size(); ++place)
            if (at(place, end) != notThere)
                ++now.counts[at(place, end)];
        standings.ends.push_back(now);
    }
    for (std::size_t place = 0; place < accounts_.size(); ++place) {
        const auto row = rows_.begin() + std::ptrdiff_t(place * days_.size());
        standings.rows.insert(standings.rows.end(), row + std::ptrdiff_t(first),
                              row + std::ptrdiff_t(days_.size()));
    }
    standings.accounts = std::move(accounts_);
    return standings;
}

} // namespace goodturn::query
