#pragma once

#include <QLocale>

namespace goodturn::quick {

struct Vocabulary;

/// Adds the words for days and durations of a language, whatever language the program speaks:
/// people write the days as they say them. Adds nothing for a language that it has no words of.
void addDayWords(QLocale::Language language, Vocabulary& vocabulary);

} // namespace goodturn::quick
