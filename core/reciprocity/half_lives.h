#pragma once

#include "core/reciprocity/forecasts.h"

#include <functional>

namespace goodturn::reciprocity {

/// Called after each account; false stops the work.
using Step = std::function<bool()>;

/// The resolved forecasts of all accounts, in their order; none when `step` stopped it.
std::optional<std::vector<ResolvedForecast>> forecastsOf(std::span<const AccountHistory> accounts,
                                                         int today,
                                                         const ReciprocityParameters& parameters,
                                                         const Step& step = {});

/// Half-lives in days that are tried, beside the one that holds (model.md, section 3).
inline constexpr double freshHalfLives[] = {30, 45, 60, 90, 120, 180, 270};
inline constexpr double slowHalfLives[] = {180, 270, 360, 540, 720, 1080, 1440, 2160};

/// How often half_lives goes over all accounts for one of the two.
constexpr int passesOver(std::span<const double> halfLives)
{
    return int(halfLives.size()) + 1;
}

/// Which half-life was chosen, and why.
struct HalfLifeChoice
{
    double days = 0; ///< the one that holds, unless `moved`
    bool moved = false;
    double best = 0;          ///< of those tried, the one with the lowest log-loss
    double gain = 0;          ///< by how much its log-loss is below that of the one that holds
    double standardError = 0; ///< of `gain`, the accounts being what varies
    int forecasts = 0;        ///< over so many forecasts
};

/// Hf, which fades K and Tt in the chance of a return. The forecast is Pwait of the day a spell
/// opened (forecastsOf), set right by what had been resolved before (heldOut, no covariate): so a
/// half-life is not chosen because it happens to make up for forecasts that are too high or too low
/// as a whole. The outcome is a return within W. The half-life with the lowest log-loss is taken
/// only if the gain is real: at least 0.001 a forecast and more than 2.5 times its standard error
/// (not two, because it is the best of several), over 100 forecasts or more; and only
/// if the forecasts as they would be shown (shownScore) do not lose more with it. Otherwise the one
/// that holds is kept. Only half-lives not above Hs are tried. None when `step` stopped it.
std::optional<HalfLifeChoice> chooseFreshHalfLife(std::span<const AccountHistory> accounts,
                                                  int today,
                                                  const ReciprocityParameters& parameters,
                                                  const Step& step = {});

/// Hs, which no chance hangs on, by the same rule. The forecast is Pwait as above set right with
/// RI as a covariate (heldOut, Covariate::Balance), and RI is what Hs changes: Hs is the half-life
/// with which the balance tells most about whether a favour comes back. Little is expected of that
/// (model.md, section 1), so the one that holds will mostly stay. Only half-lives not below Hf.
std::optional<HalfLifeChoice> chooseSlowHalfLife(std::span<const AccountHistory> accounts,
                                                 int today, const ReciprocityParameters& parameters,
                                                 const Step& step = {});

} // namespace goodturn::reciprocity
