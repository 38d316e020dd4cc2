#include "core/reciprocity/forecast_log.h"

#include <algorithm>
#include <map>

namespace goodturn::reciprocity {

namespace {

/// The days of givings and returns, asked about one forecast after the other.
class Ledger
{
public:
    explicit Ledger(std::span<const LedgerEntry> entries)
    {
        for (const LedgerEntry& entry : entries)
            (entry.direction == Direction::Given ? givings_ : returns_).push_back(entry.day);
    }

    int givingsOn(int day) const { return int(after(givings_, day) - after(givings_, day - 1)); }
    std::optional<int> nextGiving(int day) const { return next(givings_, day); }
    std::optional<int> nextReturn(int day) const { return next(returns_, day); }

private:
    static std::vector<int>::const_iterator after(const std::vector<int>& days, int day)
    {
        return std::upper_bound(days.begin(), days.end(), day);
    }
    static std::optional<int> next(const std::vector<int>& days, int day)
    {
        const auto found = after(days, day);
        return found == days.end() ? std::nullopt : std::optional(*found);
    }

    std::vector<int> givings_;
    std::vector<int> returns_;
};

/// What came of one forecast of a return; nothing where its condition was not kept.
std::optional<ResolvedForecast> outcomeOf(const LoggedForecast& forecast, const Ledger& ledger)
{
    const int day = forecast.madeDay;
    const int due = day + forecast.windowDays + 1;
    const int meant = forecast.given + (forecast.kind == ForecastKind::Give ? 1 : 0);
    const int returned = ledger.nextReturn(day).value_or(due);
    const bool happened = returned < due;
    const int until = happened ? returned : due - 1;
    if (ledger.givingsOn(day) != meant || ledger.nextGiving(day).value_or(due) <= until)
        return std::nullopt;
    return ResolvedForecast{.chance = *forecast.chance,
                            .happened = happened,
                            .madeDay = day,
                            .resolvedDay = happened ? returned : due,
                            .dueDay = due,
                            .accountId = forecast.accountId};
}

std::vector<ResolvedForecast> ofReturns(std::span<const LoggedForecast> log, ForecastKind kind,
                                        const AccountHistory& history, int lastDay)
{
    const Ledger ledger(history.entries);
    std::map<int, ResolvedForecast> lastOfDay;
    for (const LoggedForecast& forecast : log) {
        if (forecast.kind != kind || !forecast.chance)
            continue;
        if (const auto outcome = outcomeOf(forecast, ledger))
            lastOfDay[forecast.madeDay] = *outcome;
    }
    std::vector<ResolvedForecast> found;
    for (const auto& [day, outcome] : lastOfDay) {
        const bool isOverlapping = !found.empty() && day < found.back().resolvedDay;
        if (outcome.dueDay <= lastDay && !isOverlapping)
            found.push_back(outcome);
    }
    return found;
}

/// The forecast that counts for an ask whose answer came on `answered`.
std::optional<LoggedForecast> ofAsk(std::span<const LoggedForecast> log, ForecastKind kind,
                                    qint64 ask, int answered)
{
    std::optional<LoggedForecast> counts;
    for (const LoggedForecast& forecast : log) {
        if (forecast.kind == kind && forecast.askId == ask && forecast.madeDay <= answered)
            counts = forecast;
    }
    return counts && counts->chance ? counts : std::nullopt;
}

std::vector<ResolvedForecast> ofAsks(std::span<const LoggedForecast> log, ForecastKind kind,
                                     const AccountHistory& history, int lastDay,
                                     int unansweredAfterDays)
{
    std::vector<ResolvedForecast> found;
    for (const AskEntry& ask : history.asks) {
        const AskOutcome outcome = outcomeOn(ask, lastDay, unansweredAfterDays);
        if (outcome.standing == AskStanding::NotYet || outcome.standing == AskStanding::Waiting)
            continue;
        const auto forecast = ofAsk(log, kind, ask.id, outcome.day);
        if (!forecast)
            continue;
        found.push_back({.chance = *forecast->chance,
                         .happened = outcome.standing == AskStanding::Yes ||
                                     outcome.standing == AskStanding::Redirected,
                         .madeDay = forecast->madeDay,
                         .resolvedDay = outcome.day,
                         .dueDay = ask.askedDay + unansweredAfterDays,
                         .accountId = history.accountId});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.madeDay < b.madeDay; });
    return found;
}

} // namespace

std::vector<ResolvedForecast> resolved(std::span<const LoggedForecast> log, ForecastKind kind,
                                       const AccountHistory& history, int today,
                                       const ReciprocityParameters& parameters)
{
    const int lastDay = lastWatchedDay(history, today);
    if (kind == ForecastKind::Wait || kind == ForecastKind::Give)
        return ofReturns(log, kind, history, lastDay);
    return ofAsks(log, kind, history, lastDay, parameters.unansweredAfterDays);
}

} // namespace goodturn::reciprocity
