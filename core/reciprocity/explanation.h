#pragma once

#include "core/reciprocity/figures.h"

#include <QStringList>

namespace goodturn::reciprocity {

/// One or two plain sentences that say why the account stands where it stands, from its figures.
QStringList reasons(const Figures& figures, const ReciprocityParameters& parameters = {});

/// A chance in words ("now and then", "about half the time"): all that fewer than 30 resolved
/// opportunities allow.
QString chanceInWords(double chance);

/// "1 favour", "3 favours": `one` for exactly one, else `many` with %1 for the number. Both are
/// translated texts; a language with more forms gives them through its own numerus text of `many`.
QString counted(int n, const QString& one, const QString& many);

} // namespace goodturn::reciprocity
