#include "core/reciprocity/survival.h"

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {

namespace {

constexpr double normal975 = 1.959963984540054; ///< the 97.5 % point of the normal distribution
constexpr double windowFromShare = 0.25;
constexpr double windowToShare = 0.80;

/// S^exp(+-z se(log(-log S))). At S = 0 the scale has no such point: the interval is that point.
void setInterval(SurvivalStep& step, double varianceOfLog)
{
    if (step.survival <= 0.0) {
        step.lower = step.upper = 0.0;
        return;
    }
    const double onScale = normal975 * std::sqrt(varianceOfLog) / -std::log(step.survival);
    step.lower = std::pow(step.survival, std::exp(onScale));
    step.upper = std::pow(step.survival, std::exp(-onScale));
}

} // namespace

void LagHistogram::add(int days, WaitEnd end, int count)
{
    Day& day = days_[days];
    switch (end) {
    case WaitEnd::Returned:
        day.returned += count;
        break;
    case WaitEnd::StillOpen:
        day.stillOpen += count;
        break;
    case WaitEnd::AccountEnded:
        day.ended += count;
        break;
    }
    if (day.all() == 0)
        days_.erase(days);
}

void LagHistogram::addSpells(std::span<const Spell> spells, int today,
                             std::optional<int> accountEndedDay)
{
    const bool ended = accountEndedDay && *accountEndedDay <= today;
    const int lastDay = ended ? *accountEndedDay : today;
    for (const Spell& spell : spells) {
        if (spell.openDay > lastDay)
            continue;
        if (spell.closeDay && *spell.closeDay <= lastDay)
            add(*spell.closeDay - spell.openDay, WaitEnd::Returned);
        else
            add(lastDay - spell.openDay, ended ? WaitEnd::AccountEnded : WaitEnd::StillOpen);
    }
}

int LagHistogram::waits() const
{
    int sum = 0;
    for (const auto& [days, day] : days_)
        sum += day.all();
    return sum;
}

int LagHistogram::returned() const
{
    int sum = 0;
    for (const auto& [days, day] : days_)
        sum += day.returned;
    return sum;
}

SurvivalCurve kaplanMeier(const LagHistogram& lags)
{
    SurvivalCurve curve;
    int atRisk = lags.waits();
    double survival = 1.0;
    double varianceOfLog = 0.0;
    for (const auto& [days, day] : lags.days()) {
        if (day.returned > 0) {
            const double left = atRisk - day.returned;
            survival *= left / atRisk;
            if (left > 0)
                varianceOfLog += day.returned / (atRisk * left);
            SurvivalStep step{days, atRisk, day.returned, survival,
                              survival * std::sqrt(varianceOfLog)};
            setInterval(step, varianceOfLog);
            curve.steps.push_back(step);
        }
        atRisk -= day.all();
    }
    return curve;
}

double SurvivalCurve::at(int day) const
{
    const auto later =
        std::upper_bound(steps.begin(), steps.end(), day,
                         [](int wanted, const SurvivalStep& step) { return wanted < step.day; });
    return later == steps.begin() ? 1.0 : std::prev(later)->survival;
}

std::optional<int> SurvivalCurve::median() const
{
    // A product that should be a half may fall short of it by rounding.
    constexpr double half = 0.5 + 1e-12;
    const auto found = std::find_if(steps.begin(), steps.end(),
                                    [](const SurvivalStep& step) { return step.survival <= half; });
    return found == steps.end() ? std::nullopt : std::optional(found->day);
}

double SurvivalCurve::restrictedMean(int day) const
{
    double mean = 0.0;
    double survival = 1.0;
    int from = 0;
    for (const SurvivalStep& step : steps) {
        if (step.day >= day)
            break;
        mean += survival * (step.day - from);
        survival = step.survival;
        from = step.day;
    }
    return mean + survival * std::max(0, day - from);
}

std::vector<IncidenceStep> aalenJohansen(const LagHistogram& lags)
{
    std::vector<IncidenceStep> steps;
    int atRisk = lags.waits();
    double waiting = 1.0;
    IncidenceStep sum;
    for (const auto& [days, day] : lags.days()) {
        if (day.returned + day.ended > 0) {
            sum.day = days;
            sum.returned += waiting * day.returned / atRisk;
            sum.ended += waiting * day.ended / atRisk;
            waiting *= double(atRisk - day.returned - day.ended) / atRisk;
            steps.push_back(sum);
        }
        atRisk -= day.all();
    }
    return steps;
}

std::optional<ReturnWindow> usualReturnWindow(const LagHistogram& lags)
{
    const std::vector<IncidenceStep> steps = aalenJohansen(lags);
    if (steps.empty() || steps.back().returned <= 0)
        return std::nullopt;
    const auto dayOf = [&](double share) {
        const double wanted = share * steps.back().returned - 1e-12;
        return std::find_if(steps.begin(), steps.end(),
                            [&](const IncidenceStep& step) { return step.returned >= wanted; })
            ->day;
    };
    return ReturnWindow{dayOf(windowFromShare), dayOf(windowToShare)};
}

} // namespace goodturn::reciprocity
