#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace goodturn::search {

/// How well a record fits what was typed, the best first. Where several words were typed, the one
/// that fits worst counts.
enum class Level : quint8
{
    ExactName,   ///< the name, whole
    NameStart,   ///< the name begins so
    WholeWord,   ///< each word is one of the name
    WordStart,   ///< each word begins one of the name
    InnerWord,   ///< each word is somewhere inside the name
    OtherStart,  ///< something else (e-mail, phone, town, tag) has a word that begins so
    OtherInside, ///< something else has it inside
    None
};

/// What a token is part of.
enum class Role : quint8
{
    Name,
    Other
};

/// Typed words shorter than this, in bytes, are looked for at the beginning of words only: two
/// Latin letters are inside of everything, one Chinese letter (three bytes) is not.
constexpr size_t shortestInside = 3;

/// Folded text of the index: case-folded without marks, all signs beyond ASCII as spaces, single
/// spaces. UTF-8 on both sides.
std::string foldedUtf8(std::string_view text);

/// The words of folded text by which it is found, appended to `words`: each as it stands between
/// spaces, without signs around it ("jean-luc", "o'brien", "#key", "c++"), then its pieces ("jean",
/// "luc") and, if it has an apostrophe, the word without ("obrien").
void appendWords(std::string_view folded, std::vector<std::string>& words);

/// The same without the pieces, for e-mail addresses and the like: their inner beginnings are found
/// all the same from three letters on.
void appendWholeWords(std::string_view folded, std::vector<std::string>& words);

/// Whether a word begins at `at`: nothing, or a sign, stands before.
bool beginsWord(std::string_view token, size_t at);

/// How `word` fits one token; None when it does not.
Level levelOf(std::string_view token, Role role, std::string_view word);

} // namespace goodturn::search
