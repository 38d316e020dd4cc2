#include "core/reciprocity/calibration.h"

#include "core/reciprocity/logistic.h"

#include <numeric>

namespace goodturn::reciprocity {

namespace {

constexpr std::size_t blocks = 5;
constexpr std::size_t leastToLearnFrom = 30;
constexpr LogisticPenalty<3> penalty{{0, 1, 0}, {1, 0.5, 5}};

double logit(double chance)
{
    return std::log(chance / (1 - chance));
}

double chanceOf(double logit)
{
    const double small = std::exp(-std::abs(logit));
    return (logit > 0 ? 1.0 : small) / (1.0 + small);
}

LogisticRow<3> rowOf(const ResolvedForecast& forecast)
{
    constexpr double least = 1e-6;
    return {{1, logit(std::clamp(forecast.chance, least, 1 - least)), forecast.ri},
            forecast.happened};
}

Vector<3> learnt(std::span<const LogisticRow<3>> rows, Covariate covariate)
{
    const double most = covariate == Covariate::Balance ? 50.0 : 0.0;
    return fitLogistic<3>(rows, penalty, {{-10, 0.1, -most}, {10, 4, most}}).at;
}

std::vector<std::size_t> byDay(std::span<const ResolvedForecast> forecasts)
{
    std::vector<std::size_t> order(forecasts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return forecasts[a].madeDay < forecasts[b].madeDay;
    });
    return order;
}

} // namespace

double calibrated(double chance, const Calibration& calibration)
{
    if (calibration.changesNothing() || chance <= 0 || chance >= 1)
        return std::clamp(chance, 0.0, 1.0);
    return chanceOf(calibration.c0 + calibration.c1 * logit(chance));
}

HeldOut heldOut(std::span<const ResolvedForecast> forecasts, Covariate covariate)
{
    HeldOut held;
    const std::vector<std::size_t> order = byDay(forecasts);
    for (std::size_t block = 1; block < blocks; ++block) {
        const std::size_t from = order.size() * block / blocks;
        const std::size_t to = order.size() * (block + 1) / blocks;
        if (from == to)
            continue;
        const int firstDay = forecasts[order[from]].madeDay;
        std::vector<LogisticRow<3>> rows;
        for (std::size_t i = 0; i < from; ++i)
            if (std::max(forecasts[order[i]].resolvedDay, forecasts[order[i]].dueDay) < firstDay)
                rows.push_back(rowOf(forecasts[order[i]]));
        if (rows.size() < leastToLearnFrom)
            continue;
        const Vector<3> c = learnt(rows, covariate);
        for (std::size_t i = from; i < to; ++i) {
            const Vector<3> x = rowOf(forecasts[order[i]]).x;
            held.which.push_back(order[i]);
            held.chances.push_back(chanceOf(c[0] + c[1] * x[1] + c[2] * x[2]));
        }
    }
    return held;
}

CalibrationFit fitCalibration(std::span<const ResolvedForecast> forecasts, int from)
{
    CalibrationFit fit;
    if (forecasts.empty() || forecasts.size() < std::size_t(std::max(from, 0)))
        return fit;
    const HeldOut held = heldOut(forecasts, Covariate::None);
    std::vector<ResolvedForecast> plain;
    for (const std::size_t at : held.which)
        plain.push_back(forecasts[at]);
    std::vector<ResolvedForecast> right = plain;
    for (std::size_t i = 0; i < right.size(); ++i)
        right[i].chance = held.chances[i];
    fit.plain = scoreOf(plain);
    fit.right = scoreOf(right);
    fit.used = !right.empty() && fit.right.brier < fit.plain.brier;
    if (!fit.used)
        return fit;
    std::vector<LogisticRow<3>> rows;
    for (const ResolvedForecast& forecast : forecasts)
        rows.push_back(rowOf(forecast));
    const Vector<3> c = learnt(rows, Covariate::None);
    fit.calibration = {c[0], c[1]};
    return fit;
}

Score shownScore(std::span<const ResolvedForecast> forecasts, int recalibrateFrom)
{
    const CalibrationFit fit = fitCalibration(forecasts, recalibrateFrom);
    if (fit.plain.n == 0)
        return scoreOf(forecasts);
    return fit.used ? fit.right : fit.plain;
}

} // namespace goodturn::reciprocity
