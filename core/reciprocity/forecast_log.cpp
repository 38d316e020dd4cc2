#include "core/reciprocity/forecast_log.h"

#include <algorithm>
#include <map>

namespace goodturn::reciprocity {

namespace {

/// A ledger asked about one day after the other.
class Ledger
{
public:
    explicit Ledger(std::span<const LedgerEntry> entries)
    {
        for (const LedgerEntry& entry : entries)
            (entry.direction == Direction::Given ? givings_ : returns_).push_back(entry.day);
    }

    bool hasReturn(int after, int until) const
    {
        return upTo(returns_, until) > upTo(returns_, after);
    }
    int givingsUpTo(int day) const { return int(upTo(givings_, day)); }

private:
    static std::ptrdiff_t upTo(const std::vector<int>& days, int day)
    {
        return std::upper_bound(days.begin(), days.end(), day) - days.begin();
    }

    std::vector<int> givings_;
    std::vector<int> returns_;
};

bool isConditionMet(const LoggedForecast& forecast, const Ledger& ledger)
{
    const int upToDay = ledger.givingsUpTo(forecast.madeDay);
    return upToDay == forecast.given + 1 && upToDay > ledger.givingsUpTo(forecast.madeDay - 1);
}

std::vector<ResolvedForecast> ofReturns(std::span<const LoggedForecast> log, ForecastKind kind,
                                        const AccountHistory& history, int lastDay)
{
    const Ledger ledger(history.entries);
    std::map<int, ResolvedForecast> byDay;
    for (const LoggedForecast& forecast : log) {
        const int due = forecast.madeDay + forecast.windowDays + 1;
        const bool isMet = kind == ForecastKind::Wait || isConditionMet(forecast, ledger);
        if (forecast.kind != kind || !forecast.chance || due > lastDay || !isMet)
            continue;
        byDay[forecast.madeDay] = {.chance = *forecast.chance,
                                   .happened = ledger.hasReturn(forecast.madeDay, due - 1),
                                   .madeDay = forecast.madeDay,
                                   .resolvedDay = due,
                                   .dueDay = due,
                                   .accountId = history.accountId};
    }
    std::vector<ResolvedForecast> found;
    for (const auto& [day, forecast] : byDay)
        found.push_back(forecast);
    return found;
}

/// The forecast that counts for an ask whose answer came on `answered`: the model's first, the
/// rep's last.
std::optional<LoggedForecast> ofAsk(std::span<const LoggedForecast> log, ForecastKind kind,
                                    qint64 ask, int answered)
{
    std::optional<LoggedForecast> counts;
    for (const LoggedForecast& forecast : log) {
        if (forecast.kind != kind || forecast.askId != ask || forecast.madeDay > answered)
            continue;
        if (kind == ForecastKind::Own || !counts)
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
