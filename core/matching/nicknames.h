#pragma once

#include <QString>

namespace goodturn::matching {

/// Whether two given names, as comparable() writes them, are used for one another: Robert and Bob.
/// What a language's speakers shorten names to, from common knowledge; it only ever adds to a
/// score.
bool areNicknames(const QString& a, const QString& b);

} // namespace goodturn::matching
