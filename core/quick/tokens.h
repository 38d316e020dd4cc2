#pragma once

#include <QString>

#include <vector>

namespace goodturn::quick {

/// A stretch of a text, in UTF-16 units.
struct Range
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const Range&) const = default;
};

/// A word, a number or a sign of a line. "20min" is a number and a word, "e-mail" is one word,
/// "4,000.50" one number.
struct Token
{
    enum class Kind
    {
        Word,
        Number,
        Sign
    };

    Kind kind = Kind::Sign;
    Range range;
    QString folded;        ///< as foldText() compares it, with one kind of apostrophe
    bool capital = false;  ///< begins with a capital letter, or one of a script without capitals
    bool capitals = false; ///< has no other letters
    bool quoted = false;   ///< stands between quotation marks, so it is only text
    bool spaced = false;   ///< white space, or nothing, stands before it
};

/// The tokens of `text`, which cover all of it but the white space, in linear time.
std::vector<Token> tokensOf(const QString& text);

} // namespace goodturn::quick
