#pragma once

#include <QString>

namespace goodturn::ui {

/// Whether each word of `typed` begins a word of `shown`, without regard to case and accents; no
/// words fit everything.
bool wordsBegin(const QString& shown, const QString& typed);

} // namespace goodturn::ui
