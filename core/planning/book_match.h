#pragma once

#include <QHash>
#include <QStringList>

#include <map>
#include <vector>

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

/// Holds the tags of books against what somebody likes. Each liking counts once: two points where
/// a tag says the same, whatever its case and accents, one where they share a word of at least
/// four letters ("port logistics" and "ports"). The tags are looked at once, for many readers.
class BookMatcher
{
public:
    /// Books are counted from 0 in the order in which they are added.
    void add(const QStringList& tags);
    /// Of the books with anything in common with these.
    std::map<size_t, BookMatch> matches(const Likings& likings) const;

private:
    std::map<size_t, int> pointsFor(const QString& folded) const;

    size_t count_ = 0;
    QHash<QString, std::vector<size_t>> byTag_; ///< folded
    QHash<QString, std::vector<size_t>> byWord_;
};

/// The same of one book.
BookMatch matchOf(const QStringList& tags, const Likings& likings);

} // namespace goodturn::planning
