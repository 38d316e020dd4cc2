#pragma once

#include "core/reciprocity/parameters.h"

namespace goodturn::reciprocity {

/// What a favour of this kind is worth in a book that goes by these parameters, when nobody says.
FeltWorth usualWorth(FavourKind kind, const ReciprocityParameters& parameters);

/// The worth suggested for a favour that has none: by its money where that is above nought, else
/// by its kind (model.md, section 2).
FeltWorth usualWorth(const Favour& favour, const ReciprocityParameters& parameters);

} // namespace goodturn::reciprocity
