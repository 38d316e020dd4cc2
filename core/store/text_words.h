#pragma once

#include <QStringView>

namespace goodturn::store {

/// A letter, digit or mark: what words are made of. Signs stand between them.
bool isWordLetter(char32_t c);
/// A letter of a script that puts no space between words (Han, kana, Thai and others).
bool isWrittenWithoutSpaces(char32_t c);

/// The words of a text as an index of texts takes them: folded, single spaces between them and
/// nothing else. Of scripts without spaces each letter is a word. Empty: there are none.
QString indexedWords(QStringView text);

/// What to ask such an index for, so that it yields every text where each of the words typed
/// begins one: the last piece of a word ("uarte" of "d'uarte") may go on. It may yield others too,
/// since the index knows no order of words. Empty: nothing typed is in any index.
QString indexQuery(QStringView typed);

} // namespace goodturn::store
