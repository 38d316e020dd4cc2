#pragma once

#include "core/reciprocity/fit.h"

#include <QString>

namespace goodturn::cli {

/// "Brier 0.14, base rate 0.17, n 205", and whether that is too few to tell.
QString scoreText(const reciprocity::Score& score);

/// How well forecasts came true before and after a fit, a line each; where the fit sets forecasts
/// right, also how those that could be set right came true then, on outcomes that it had not seen,
/// beside the same as they were made.
QString fitScoresText(const reciprocity::BookFit& fit);

} // namespace goodturn::cli
