#pragma once

#include "core/quick/locale_words.h"
#include "core/quick/tokens.h"

namespace goodturn::quick {

/// Several ways to say the same, each a few words: "%1 days ago|a day ago". In them %1 is a number,
/// %2 the name of a weekday.
class Phrases
{
public:
    /// How one of them was found.
    struct Match
    {
        size_t count = 0; ///< of tokens; nought: not at all
        double number = 0;
        int weekday = 0; ///< 1 to 7, or nought
    };

    Phrases() = default;
    explicit Phrases(const QString& alternatives);
    void add(const QString& alternatives);

    /// The longest that begins with token `at`. Quoted tokens fit none.
    Match at(const std::vector<Token>& tokens, size_t at, const LocaleWords& words) const;
    /// Whether the token alone is one of them.
    bool has(const Token& token) const;

private:
    struct Part
    {
        enum class Kind
        {
            Word,
            Number,
            Weekday
        };

        Kind kind = Kind::Word;
        QString folded;
    };
    using Phrase = std::vector<Part>;

    static Phrase phraseOf(const QString& text);
    static bool fits(const Part& part, const Token& token, const LocaleWords& words, Match& match);

    std::vector<Phrase> phrases_;
};

} // namespace goodturn::quick
