#pragma once

#include "core/reciprocity/why.h"

#include <QStringList>

namespace goodturn::reciprocity {

/// One or two plain sentences that say why the account stands where it stands, from its figures.
QStringList reasons(const Figures& figures, const ReciprocityParameters& parameters = {});

/// The figures that the reasons name, besides the standing and how often was given and received.
std::vector<FigureCode> figuresInReasons(const Figures& figures);

/// A chance in words ("now and then", "about half the time"): all that fewer than 30 resolved
/// opportunities allow.
QString chanceInWords(double chance);

/// "1 favour", "3 favours". `many` holds %Ln and is marked with QT_TRANSLATE_N_NOOP("Explanation",
/// ...), so that translators give as many plural forms as their language has. `one` is the English
/// singular, shown only where `many` is not translated: English then needs no translation file.
QString counted(int n, const char* one, const char* many);

} // namespace goodturn::reciprocity
