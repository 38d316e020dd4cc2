#pragma once

#include "core/reciprocity/fit.h"

#include <QString>

namespace goodturn::ui {

/// What a fit went by, in one sentence.
QString lookedAtText(const reciprocity::FitData& data);

/// How well forecasts came true with what holds and with the fit, beside always saying the base
/// rate: as figures, or in words where too few have come out.
QString scoresText(const reciprocity::Score& before, const reciprocity::Score& after,
                   int wordsBelow);

} // namespace goodturn::ui
