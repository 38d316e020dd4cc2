#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace goodturn::reciprocity {

/// A forecast whose outcome is known.
struct ResolvedForecast
{
    double chance = 0;     ///< what was forecast, 0 to 1
    bool happened = false; ///< what came of it
    int madeDay = 0;       ///< when it was forecast, as a Julian day number
    int resolvedDay = 0;   ///< since when the outcome has been known
    int dueDay = 0;        ///< when it would have been known at the latest, whatever it was
    double ri = 0;         ///< RI of the account when it was forecast (model.md, section 3)
    qint64 accountId = 0;
};

/// How good forecasts were.
struct Score
{
    int n = 0;
    double brier = 0;            ///< mean of (chance - outcome)^2 (Brier 1950): 0 is best
    double baseRate = 0;         ///< share of them that happened: r
    double baseBrier = 0;        ///< Brier score of always forecasting r: r (1 - r)
    double logLoss = 0;          ///< mean of -log of the chance given to what came (Good 1952)
    double baseLogLoss = 0;      ///< the same of always forecasting r
    bool wordsOnly = true;       ///< too few to show as figures (model.md, section 5)
    std::optional<double> skill; ///< 1 - brier/baseBrier; none when all came out alike
};

/// The base rate is that of the very forecasts that are scored, which favours it a little: a skill
/// above nought is earned. In the log-loss no chance counts as nearer to 0 or 1 than 10^-6.
/// `wordsBelow`: fewer forecasts than that and only words are shown.
Score scoreOf(std::span<const ResolvedForecast> forecasts, int wordsBelow = 30);

/// What a share of so many is likely to be in truth.
struct ShareInterval
{
    double lower = 0;
    double upper = 1;
};

/// Wilson's 95 % score interval of a share (Wilson 1927): [0, 1] when trials is nought.
ShareInterval wilsonInterval(int happened, int trials);

/// One bar of a reliability diagram.
struct ReliabilityBin
{
    double from = 0; ///< chances from here on
    double to = 1;   ///< and below this; 1 is in the last bin
    int n = 0;       ///< forecasts in it, at least one
    int happened = 0;
    double meanChance = 0;  ///< what was forecast
    double share = 0;       ///< what came: happened/n
    ShareInterval interval; ///< of `share`, by Wilson
};

/// The forecasts in `bins` bins of equal width (1 to 100), those without a forecast left out: in a
/// perfect diagram share and meanChance agree (Murphy and Winkler 1977).
std::vector<ReliabilityBin> reliability(std::span<const ResolvedForecast> forecasts, int bins = 10);

} // namespace goodturn::reciprocity
