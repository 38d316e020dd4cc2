#include "core/reciprocity/score.h"

#include <algorithm>
#include <cmath>

namespace goodturn::reciprocity {

namespace {

constexpr double normal975 = 1.959963984540054; ///< the 97.5 % point of the normal distribution

double lossOf(double chance, bool happened)
{
    constexpr double least = 1e-6;
    return -std::log(std::clamp(happened ? chance : 1 - chance, least, 1 - least));
}

} // namespace

Score scoreOf(std::span<const ResolvedForecast> forecasts, int wordsBelow)
{
    Score score;
    score.n = int(forecasts.size());
    score.wordsOnly = score.n < wordsBelow;
    if (forecasts.empty())
        return score;
    for (const ResolvedForecast& forecast : forecasts) {
        const double off = forecast.chance - (forecast.happened ? 1.0 : 0.0);
        score.brier += off * off;
        score.baseRate += forecast.happened ? 1.0 : 0.0;
        score.logLoss += lossOf(forecast.chance, forecast.happened);
    }
    score.brier /= score.n;
    score.baseRate /= score.n;
    score.logLoss /= score.n;
    const double r = score.baseRate;
    score.baseBrier = r * (1 - r);
    score.baseLogLoss = r * lossOf(r, true) + (1 - r) * lossOf(r, false);
    if (score.baseBrier > 0)
        score.skill = 1 - score.brier / score.baseBrier;
    return score;
}

ShareInterval wilsonInterval(int happened, int trials)
{
    if (trials <= 0)
        return {};
    const double n = trials;
    const double share = happened / n;
    const double z2 = normal975 * normal975;
    const double middle = share + z2 / (2 * n);
    const double half = normal975 * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    const double whole = 1 + z2 / n;
    return {std::max(0.0, (middle - half) / whole), std::min(1.0, (middle + half) / whole)};
}

std::vector<ReliabilityBin> reliability(std::span<const ResolvedForecast> forecasts, int bins)
{
    const int count = std::clamp(bins, 1, 100);
    std::vector<ReliabilityBin> all(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        all[std::size_t(i)].from = double(i) / count;
        all[std::size_t(i)].to = double(i + 1) / count;
    }
    for (const ResolvedForecast& forecast : forecasts) {
        const int at = int(std::clamp(forecast.chance * count, 0.0, count - 1.0));
        ReliabilityBin& bin = all[std::size_t(at)];
        ++bin.n;
        bin.happened += forecast.happened ? 1 : 0;
        bin.meanChance += forecast.chance;
    }
    std::erase_if(all, [](const ReliabilityBin& bin) { return bin.n == 0; });
    for (ReliabilityBin& bin : all) {
        bin.meanChance /= bin.n;
        bin.share = double(bin.happened) / bin.n;
        bin.interval = wilsonInterval(bin.happened, bin.n);
    }
    return all;
}

} // namespace goodturn::reciprocity
