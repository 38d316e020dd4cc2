#pragma once

#include <QString>

#include <vector>

namespace goodturn::architecture {

/// A piece of a source file, with the line on which it begins (from 1).
struct Piece
{
    int line = 0;
    QString text;
};

/// A C++ source taken apart, so that a rule can look at code without being misled by a
/// comment, and at what the program says without being misled by code.
struct CppText
{
    /// The source with comments, and the insides of literals, turned into blanks. Lines and
    /// columns are those of the source; the paths of #include "..." lines stay.
    QString code;
    std::vector<Piece> literals; ///< insides of string literals, escapes as written
    std::vector<Piece> comments; ///< insides of comments
};

/// Knows plain and raw string literals, character literals, digit separators and both
/// kinds of comment. Knows no trigraphs and no continued // lines.
CppText takeApart(const QString& source);

/// The line (from 1) that holds the character at position.
int lineAt(const QString& text, qsizetype position);

} // namespace goodturn::architecture
