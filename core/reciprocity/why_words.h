#pragma once

#include "core/reciprocity/why.h"

namespace goodturn::reciprocity {

/// "Felt balance (NB)".
QString nameOf(FigureCode figure);

/// How the figure came about, in a sentence with its numbers.
QString sentenceOf(FigureCode figure, const Figures& figures,
                   const ReciprocityParameters& parameters);

} // namespace goodturn::reciprocity
