#pragma once

#include <QString>

#include <vector>

namespace goodturn::writing {

/// What the review of a text looks at (model.md, section 11).
enum class ReviewRule
{
    SelfInterest, ///< what the writer wants
    Density,      ///< much of the writer
    Openings,     ///< sentences that begin with the writer
    Strings,      ///< a gift with a string attached, or with an ask
    Specifics,    ///< nothing of them: no name, no number
    Length,
    Questions,
    StockPhrases,
    WeWords,
    YouWords,
    EasyNo, ///< an ask that makes a no hard
    Service ///< what the writer did for them: good
};

enum class ReviewWeight
{
    Good,
    Note,
    Warning
};

/// A stretch of the text.
struct TextPlace
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextPlace&) const = default;
};

struct ReviewFinding
{
    ReviewRule rule = ReviewRule::SelfInterest;
    ReviewWeight weight = ReviewWeight::Note;
    std::vector<TextPlace> places; ///< what it is about, where that can be shown
};

struct TextCounts
{
    int words = 0;
    int i = 0;
    int we = 0;
    int you = 0;
    int sentences = 0;
    int openings = 0; ///< sentences that begin with I or we
    int questions = 0;
    int selfInterest = 0;
    int service = 0;
    int specifics = 0; ///< words with a digit, and names

    bool operator==(const TextCounts&) const = default;
};

/// Counts and reasons; no score over all.
struct TextReview
{
    TextCounts counts;
    std::vector<ReviewFinding> findings; ///< warnings first, then notes, then what is good

    const ReviewFinding* find(ReviewRule rule) const;
};

enum class TextKind
{
    Message,
    Card ///< a few words by hand: questions and numbers are not missed in it
};

/// Reads the text by the tables of review_words.h. Lines of greeting and signature don't count.
TextReview reviewed(const QString& text, TextKind kind = TextKind::Message, bool toClient = false);

} // namespace goodturn::writing
