#include "core/reciprocity/forecasts.h"

#include "core/reciprocity/chance.h"
#include "core/reciprocity/flow_state.h"

#include <algorithm>

namespace goodturn::reciprocity {

namespace {

/// When an ask was first resolved in any way, and when it was said yes to or redirected.
struct AskNews
{
    int day = 0;
    int resolved = 0;
    int granted = 0;
};

bool isYes(AskStanding standing)
{
    return standing == AskStanding::Yes || standing == AskStanding::Redirected;
}

bool isKnown(AskStanding standing)
{
    return standing != AskStanding::NotYet && standing != AskStanding::Waiting;
}

/// The outcome that silence alone gives.
AskOutcome silenceOf(AskEntry ask, int lastDay, int unansweredAfterDays)
{
    ask.state = AskState::Open;
    return outcomeOn(ask, lastDay, unansweredAfterDays);
}

std::vector<AskNews> newsOf(std::span<const AskEntry> asks, int lastDay, int unansweredAfterDays)
{
    std::vector<AskNews> news;
    for (const AskEntry& ask : asks) {
        const AskOutcome last = outcomeOn(ask, lastDay, unansweredAfterDays);
        if (!isKnown(last.standing))
            continue;
        const AskOutcome silence = silenceOf(ask, lastDay, unansweredAfterDays);
        const bool silentFirst = isKnown(silence.standing) && silence.day < last.day;
        news.push_back({silentFirst ? silence.day : last.day, 1, 0});
        if (isYes(last.standing))
            news.push_back({last.day, 0, 1});
    }
    std::sort(news.begin(), news.end(),
              [](const AskNews& a, const AskNews& b) { return a.day < b.day; });
    return news;
}

/// From `day` on, `by` more unanswered asks count as opportunities.
struct SilenceStep
{
    int day = 0;
    int by = 0;
};

/// When each ask began to count as unanswered, and when its answer, known the day after, ended
/// that.
std::vector<SilenceStep> silences(std::span<const AskEntry> asks, int lastDay,
                                  int unansweredAfterDays)
{
    std::vector<SilenceStep> steps;
    for (const AskEntry& ask : asks) {
        const AskOutcome last = outcomeOn(ask, lastDay, unansweredAfterDays);
        const AskOutcome silence = silenceOf(ask, lastDay, unansweredAfterDays);
        if (last.standing == AskStanding::Unanswered) {
            steps.push_back({last.day, 1});
        } else if (isKnown(last.standing) && isKnown(silence.standing) && last.day >= silence.day) {
            steps.push_back({silence.day, 1});
            steps.push_back({last.day + 1, -1});
        }
    }
    std::sort(steps.begin(), steps.end(),
              [](const SilenceStep& a, const SilenceStep& b) { return a.day < b.day; });
    return steps;
}

/// Takes an account's entries one by one and forecasts whenever a spell opens.
class Retrospect
{
public:
    Retrospect(const AccountHistory& history, int today, const ReciprocityParameters& parameters)
        : history_(history)
        , lastDay_(lastWatchedDay(history, today))
        , parameters_(parameters)
        , steps_(silences(history.asks, lastDay_, parameters.unansweredAfterDays))
        , replay_(parameters)
    {
    }

    std::vector<ResolvedForecast> run()
    {
        const auto entries = history_.entries;
        for (std::size_t i = 0; i < entries.size() && entries[i].day <= lastDay_; ++i) {
            const LedgerEntry& entry = entries[i];
            const std::optional<int> open = known_.counted.openSpell;
            replay_.take(known_, entry);
            if (entry.direction == Direction::Received) {
                if (open)
                    resolve(entry.day);
                continue;
            }
            const bool lastOfDay = i + 1 == entries.size() || entries[i + 1].day != entry.day ||
                                   entries[i + 1].direction == Direction::Received;
            if (lastOfDay && known_.counted.openSpell == entry.day)
                forecast(entry.day);
        }
        if (waiting_)
            resolve(waiting_->dueDay);
        return std::move(found_);
    }

private:
    void forecast(int day)
    {
        for (; nextStep_ < steps_.size() && steps_[nextStep_].day <= day; ++nextStep_)
            unanswered_ += steps_[nextStep_].by;
        Opportunities known = opportunitiesOn(known_, day, parameters_);
        known.n += unanswered_;
        waiting_ = ResolvedForecast{.chance = returnChance(known, day, parameters_).pwait,
                                    .madeDay = day,
                                    .dueDay = day + parameters_.windowDays + 1,
                                    .ri = balancesOn(known_, day, parameters_).ri,
                                    .accountId = history_.accountId};
    }

    void resolve(int day)
    {
        waiting_->happened = day < waiting_->dueDay;
        waiting_->resolvedDay = std::min(day, waiting_->dueDay);
        if (waiting_->dueDay <= lastDay_)
            found_.push_back(*waiting_);
        waiting_.reset();
    }

    const AccountHistory& history_;
    int lastDay_;
    const ReciprocityParameters& parameters_;
    std::vector<SilenceStep> steps_;
    std::size_t nextStep_ = 0;
    int unanswered_ = 0;
    FlowReplay replay_;
    FlowState known_;
    std::optional<ResolvedForecast> waiting_;
    std::vector<ResolvedForecast> found_;
};

} // namespace

int lastWatchedDay(const AccountHistory& history, int today)
{
    return std::min(today, history.endedDay.value_or(today));
}

std::vector<ResolvedForecast> forecastsOf(const AccountHistory& history, int today,
                                          const ReciprocityParameters& parameters)
{
    return Retrospect(history, today, parameters).run();
}

std::vector<ResolvedForecast> askForecastsOf(const AccountHistory& history, int today,
                                             const ReciprocityParameters& parameters)
{
    const int lastDay = lastWatchedDay(history, today);
    const int wait = parameters.unansweredAfterDays;
    std::vector<ResolvedForecast> found;
    for (const AskEntry& ask : history.asks) {
        const AskOutcome outcome = outcomeOn(ask, lastDay, wait);
        if (isKnown(outcome.standing))
            found.push_back({.happened = isYes(outcome.standing),
                             .madeDay = ask.askedDay,
                             .resolvedDay = outcome.day,
                             .dueDay = ask.askedDay + wait,
                             .accountId = history.accountId});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.madeDay < b.madeDay; });
    const std::vector<AskNews> news = newsOf(history.asks, lastDay, wait);
    auto next = news.begin();
    Opportunities known;
    for (ResolvedForecast& forecast : found) {
        for (; next != news.end() && next->day < forecast.madeDay; ++next) {
            known.declined += next->resolved - next->granted;
            known.granted += next->granted;
        }
        forecast.chance = grantChance(known);
    }
    return found;
}

} // namespace goodturn::reciprocity
