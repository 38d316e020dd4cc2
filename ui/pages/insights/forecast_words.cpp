#include "ui/pages/insights/forecast_words.h"

#include "ui/charts/reliability_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace goodturn::ui {
using book::ForecastScore;
using reciprocity::ReliabilityBin;
using reciprocity::Score;

namespace {

/// Nearer than that, two Brier scores are as good as each other.
constexpr double alike = 0.0005;

QString tr(const char* text)
{
    return QCoreApplication::translate("Insights", text);
}

/// The squared standard error of the Brier score, the forecasts of a bin taken as its mean.
double errorSquared(const ForecastScore& forecasts)
{
    double sum = 0;
    double squares = 0;
    int n = 0;
    const auto add = [&](int count, double off) {
        n += count;
        sum += count * off * off;
        squares += count * std::pow(off, 4);
    };
    for (const ReliabilityBin& bin : forecasts.reliability) {
        add(bin.happened, 1 - bin.meanChance);
        add(bin.n - bin.happened, bin.meanChance);
    }
    if (n == 0)
        return 0;
    const double mean = sum / n;
    return std::max(0.0, squares / n - mean * mean) / n;
}

ReliabilityBin together(const ReliabilityBin& left, const ReliabilityBin& right)
{
    ReliabilityBin both;
    both.from = left.from;
    both.to = right.to;
    both.n = left.n + right.n;
    both.happened = left.happened + right.happened;
    both.meanChance = (left.n * left.meanChance + right.n * right.meanChance) / both.n;
    both.share = double(both.happened) / both.n;
    both.interval = reciprocity::wilsonInterval(both.happened, both.n);
    return both;
}

} // namespace

double meanChance(const ForecastScore& forecasts)
{
    double sum = 0;
    int n = 0;
    for (const ReliabilityBin& bin : forecasts.reliability) {
        sum += bin.n * bin.meanChance;
        n += bin.n;
    }
    return n > 0 ? sum / n : 0;
}

int happened(const ForecastScore& forecasts)
{
    return int(std::lround(forecasts.score.baseRate * forecasts.score.n));
}

Lean leanOf(const ForecastScore& forecasts)
{
    const auto likely = reciprocity::wilsonInterval(happened(forecasts), forecasts.score.n);
    const double said = meanChance(forecasts);
    if (said > likely.upper)
        return Lean::TooHopeful;
    return said < likely.lower ? Lean::TooCautious : Lean::AsSaid;
}

AgainstAverage againstAverage(const Score& score)
{
    if (!score.skill)
        return AgainstAverage::NoMeasure;
    if (std::abs(score.brier - score.baseBrier) < alike)
        return AgainstAverage::NoBetter;
    return *score.skill > 0 ? AgainstAverage::Better : AgainstAverage::Worse;
}

Ahead aheadOf(const ForecastScore& first, const ForecastScore& second)
{
    const double gained =
        (first.score.baseBrier - first.score.brier) - (second.score.baseBrier - second.score.brier);
    const double error = std::sqrt(errorSquared(first) + errorSquared(second));
    if (std::abs(gained) < std::max(alike, 1.96 * error))
        return Ahead::Neither;
    return gained > 0 ? Ahead::First : Ahead::Second;
}

std::vector<ReliabilityBin> joined(const std::vector<ReliabilityBin>& bins, int least)
{
    std::vector<ReliabilityBin> groups;
    for (const ReliabilityBin& bin : bins) {
        const bool isLast = &bin == &bins.back();
        if (groups.empty() || (groups.back().n >= least && !(isLast && bin.n < least)))
            groups.push_back(bin);
        else
            groups.back() = together(groups.back(), bin);
    }
    return groups;
}

QString averageSentence(const Score& score)
{
    const QString average = shareText(score.baseRate);
    switch (againstAverage(score)) {
    case AgainstAverage::Better:
        return tr("Case by case, this was better than saying the average, %1, every time.")
            .arg(average);
    case AgainstAverage::NoBetter:
        return tr("Case by case, this was no better than saying the average, %1, every time.")
            .arg(average);
    case AgainstAverage::Worse:
        return tr("Case by case, saying the average, %1, every time would have been better.")
            .arg(average);
    case AgainstAverage::NoMeasure:
        return tr("All of them came out alike, so there is no average to compare with.");
    }
    Q_UNREACHABLE();
}

QString brierSentence()
{
    return tr("The Brier score tells how far what was said lay from what came: 0 is perfect, and "
              "less is better.");
}

QString brierText(double score)
{
    return QLocale().toString(score, 'f', 3);
}

} // namespace goodturn::ui
