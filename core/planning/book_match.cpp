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

bool shareAWord(const QString& a, const QString& b)
{
    const auto left = tellingWords(a);
    return std::ranges::any_of(tellingWords(b),
                               [&](const QString& word) { return left.contains(word); });
}

int pointsFor(const QString& liking, const QStringList& foldedTags)
{
    if (foldedTags.contains(liking))
        return 2;
    return std::ranges::any_of(foldedTags,
                               [&](const QString& tag) { return shareAWord(tag, liking); })
               ? 1
               : 0;
}

} // namespace

BookMatch matchOf(const QStringList& tags, const Likings& likings)
{
    QStringList folded;
    for (const QString& tag : tags)
        folded << foldText(tag);
    BookMatch match;
    QStringList counted;
    for (const QString& liking : likings.interests + likings.reading) {
        const QString word = foldText(liking);
        if (word.isEmpty() || counted.contains(word))
            continue;
        counted << word;
        const int points = pointsFor(word, folded);
        match.points += points;
        if (points > 0)
            match.shared << liking;
    }
    return match;
}

} // namespace goodturn::planning
