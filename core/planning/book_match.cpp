#include "core/planning/book_match.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace goodturn::planning {

namespace {

constexpr qsizetype shortestWord = 4;

/// Words that can tell something, without the s of a plural.
std::set<QString> tellingWords(const QString& folded)
{
    std::set<QString> words;
    for (QString word : folded.split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u's') && word.size() > shortestWord)
            word.chop(1);
        if (word.size() >= shortestWord)
            words.insert(word);
    }
    return words;
}

} // namespace

void BookMatcher::add(const QStringList& tags)
{
    for (const QString& tag : tags) {
        const QString folded = foldText(tag);
        byTag_[folded].push_back(count_);
        for (const QString& word : tellingWords(folded))
            byWord_[word].push_back(count_);
    }
    ++count_;
}

std::map<size_t, int> BookMatcher::pointsFor(const QString& folded) const
{
    std::map<size_t, int> points;
    for (const QString& word : tellingWords(folded))
        for (const size_t book : byWord_.value(word))
            points[book] = 1;
    for (const size_t book : byTag_.value(folded))
        points[book] = 2;
    return points;
}

std::map<size_t, BookMatch> BookMatcher::matches(const Likings& likings) const
{
    std::map<size_t, BookMatch> found;
    std::set<QString> counted;
    for (const QString& liking : likings.interests + likings.reading) {
        const QString folded = foldText(liking);
        if (folded.isEmpty() || !counted.insert(folded).second)
            continue;
        for (const auto& [book, points] : pointsFor(folded)) {
            BookMatch& match = found[book];
            match.points += points;
            match.shared << liking;
        }
    }
    return found;
}

BookMatch matchOf(const QStringList& tags, const Likings& likings)
{
    BookMatcher matcher;
    matcher.add(tags);
    const auto found = matcher.matches(likings);
    return found.empty() ? BookMatch() : found.begin()->second;
}

} // namespace goodturn::planning
