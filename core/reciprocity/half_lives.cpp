#include "core/reciprocity/half_lives.h"

#include "core/reciprocity/calibration.h"

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {

namespace {

constexpr int leastForecasts = 100;
constexpr double realGain = 2.5;     ///< times the standard error
constexpr double worthwhile = 0.001; ///< of log-loss a forecast

/// What each held-out forecast lost, and whose it was.
struct Losses
{
    std::vector<double> loss;
    std::vector<qint64> account;
    double shown = 0; ///< log-loss of the forecasts as they would have been shown

    double sum() const
    {
        double all = 0;
        for (const double one : loss)
            all += one;
        return all;
    }
};

Losses lossesOf(std::span<const ResolvedForecast> forecasts, Covariate covariate)
{
    const HeldOut held = heldOut(forecasts, covariate);
    Losses losses;
    for (std::size_t i = 0; i < held.which.size(); ++i) {
        const ResolvedForecast& forecast = forecasts[held.which[i]];
        const double given = forecast.happened ? held.chances[i] : 1 - held.chances[i];
        losses.loss.push_back(-std::log(std::max(given, 1e-6)));
        losses.account.push_back(forecast.accountId);
    }
    losses.shown = shownScore(forecasts, leastForecasts).logLoss;
    return losses;
}

/// The mean gain of one over the other with its standard error, forecasts of one account taken
/// together.
void compare(const Losses& holding, const Losses& best, HalfLifeChoice& choice)
{
    std::vector<std::pair<qint64, double>> gains;
    for (std::size_t i = 0; i < holding.loss.size(); ++i)
        gains.push_back({holding.account[i], holding.loss[i] - best.loss[i]});
    std::sort(gains.begin(), gains.end());
    const double n = double(gains.size());
    choice.gain = (holding.sum() - best.sum()) / n;
    double squares = 0;
    int accounts = 0;
    for (auto from = gains.begin(); from != gains.end();) {
        double off = 0;
        const qint64 account = from->first;
        for (; from != gains.end() && from->first == account; ++from)
            off += from->second - choice.gain;
        squares += off * off;
        ++accounts;
    }
    if (accounts > 1)
        choice.standardError = std::sqrt(squares * accounts / (accounts - 1)) / n;
}

std::optional<HalfLifeChoice> choose(std::span<const AccountHistory> accounts, int today,
                                     ReciprocityParameters parameters,
                                     double ReciprocityParameters::*halfLife,
                                     std::span<const double> grid, Covariate covariate,
                                     const Step& step)
{
    HalfLifeChoice choice{parameters.*halfLife, false, parameters.*halfLife};
    const auto lossesWith = [&](double days) -> std::optional<Losses> {
        parameters.*halfLife = days;
        const auto forecasts = forecastsOf(accounts, today, parameters, step);
        return forecasts ? std::optional(lossesOf(*forecasts, covariate)) : std::nullopt;
    };
    const auto holding = lossesWith(choice.days);
    if (!holding)
        return std::nullopt;
    choice.forecasts = int(holding->loss.size());
    if (choice.forecasts < leastForecasts)
        return choice;
    Losses best = *holding;
    for (const double days : grid) {
        parameters.*halfLife = days;
        if (days == choice.days || parameters.freshHalfLifeDays > parameters.slowHalfLifeDays)
            continue;
        auto tried = lossesWith(days);
        if (!tried)
            return std::nullopt;
        if (tried->sum() < best.sum()) {
            best = std::move(*tried);
            choice.best = days;
        }
    }
    compare(*holding, best, choice);
    choice.moved = choice.standardError > 0 && best.shown <= holding->shown &&
                   choice.gain > std::max(realGain * choice.standardError, worthwhile);
    choice.days = choice.moved ? choice.best : choice.days;
    return choice;
}

} // namespace

std::optional<std::vector<ResolvedForecast>> forecastsOf(std::span<const AccountHistory> accounts,
                                                         int today,
                                                         const ReciprocityParameters& parameters,
                                                         const Step& step)
{
    std::vector<ResolvedForecast> all;
    for (const AccountHistory& account : accounts) {
        const auto forecasts = forecastsOf(account, today, parameters);
        all.insert(all.end(), forecasts.begin(), forecasts.end());
        if (step && !step())
            return std::nullopt;
    }
    return all;
}

std::optional<HalfLifeChoice> chooseFreshHalfLife(std::span<const AccountHistory> accounts,
                                                  int today,
                                                  const ReciprocityParameters& parameters,
                                                  const Step& step)
{
    return choose(accounts, today, parameters, &ReciprocityParameters::freshHalfLifeDays,
                  freshHalfLives, Covariate::None, step);
}

std::optional<HalfLifeChoice> chooseSlowHalfLife(std::span<const AccountHistory> accounts,
                                                 int today, const ReciprocityParameters& parameters,
                                                 const Step& step)
{
    return choose(accounts, today, parameters, &ReciprocityParameters::slowHalfLifeDays,
                  slowHalfLives, Covariate::Balance, step);
}

} // namespace goodturn::reciprocity
