#pragma once

#include "core/reciprocity/score.h"
#include "core/report/insight_words.h"

#include <QString>

namespace goodturn::ui {

using report::shareText;

/// "74 % to 95 %".
QString intervalText(const reciprocity::ShareInterval& interval);
/// A bin in three lines: what was said and how often, what came, and where the truth is likely to
/// lie. The name of its series comes first, where there is one.
QString binReadOut(const QString& series, const reciprocity::ReliabilityBin& bin);

} // namespace goodturn::ui
