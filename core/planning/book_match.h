#pragma once

#include <QStringList>

namespace goodturn::planning {

/// What a reader likes, as their page says.
struct Likings
{
    QStringList interests;
    QStringList reading;
};

/// How well a book would suit a reader, and why.
struct BookMatch
{
    int points = 0;
    QStringList shared; ///< the likings that it has to do with, in their own words

    bool operator==(const BookMatch&) const = default;
};

/// Holds the tags of a book against what somebody likes. Each liking counts once: two points where
/// a tag says the same, whatever its case and accents, one where they share a word of at least
/// four letters ("port logistics" and "ports").
BookMatch matchOf(const QStringList& tags, const Likings& likings);

} // namespace goodturn::planning
