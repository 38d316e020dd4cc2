#pragma once

#include "core/quick/vocabulary.h"

namespace goodturn::quick {

/// What is left of a line without its `removed` tokens. Words at either end that only held the line
/// together ("about", "on") go too, unless they are `taken` for something. `tokens` may cover only
/// the first part of the line; the rest of it is kept whole.
QString leftOver(const QString& line, const std::vector<Token>& tokens,
                 const std::vector<bool>& taken, std::vector<bool> removed,
                 const Vocabulary& vocabulary);

} // namespace goodturn::quick
