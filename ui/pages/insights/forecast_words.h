#pragma once

#include "core/book/book_scores.h"

#include <QString>

namespace goodturn::ui {

/// Whether forecasts said more, on the whole, than came.
enum class Lean
{
    AsSaid, ///< what they said on average is a likely truth behind what came
    TooHopeful,
    TooCautious
};

/// Forecasts beside always forecasting the share that came, by the sign of their skill.
enum class AgainstAverage
{
    Better,
    NoBetter, ///< less than 0.0005 apart
    Worse,
    NoMeasure ///< all came out alike
};

/// Which of two foresaw better: further below the Brier score of its own average, by more than
/// chance explains (1.96 standard errors).
enum class Ahead
{
    First,
    Second,
    Neither
};

/// What the forecasts said on average, 0 to 1.
double meanChance(const book::ForecastScore& forecasts);
/// How many of them came.
int happened(const book::ForecastScore& forecasts);
/// By Wilson's 95 % interval of the share that came.
Lean leanOf(const book::ForecastScore& forecasts);
AgainstAverage againstAverage(const reciprocity::Score& score);
Ahead aheadOf(const book::ForecastScore& first, const book::ForecastScore& second);

/// The bins with neighbours joined until each has `least` forecasts, from the left; what is left at
/// the end goes with the last. Groups of one or two would drown the picture in their intervals.
std::vector<reciprocity::ReliabilityBin>
joined(const std::vector<reciprocity::ReliabilityBin>& bins, int least);

/// "Case by case, this was better than saying the average, 81 %, every time."
QString averageSentence(const reciprocity::Score& score);
/// What a Brier score is, in a sentence.
QString brierSentence();
/// "0.138".
QString brierText(double score);

} // namespace goodturn::ui
