#include "core/quick/phrases.h"

#include <QStringList>

namespace goodturn::quick {
using namespace Qt::StringLiterals;

Phrases::Phrases(const QString& alternatives)
{
    add(alternatives);
}

void Phrases::add(const QString& alternatives)
{
    for (const QString& text : alternatives.split(u'|', Qt::SkipEmptyParts))
        if (Phrase phrase = phraseOf(text); !phrase.empty())
            phrases_.push_back(std::move(phrase));
}

Phrases::Phrase Phrases::phraseOf(const QString& text)
{
    Phrase phrase;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"%1"_s)
            phrase.push_back({Part::Kind::Number, {}});
        else if (word == u"%2"_s)
            phrase.push_back({Part::Kind::Weekday, {}});
        else
            for (const Token& token : tokensOf(word))
                phrase.push_back({Part::Kind::Word, token.folded});
    }
    return phrase;
}

bool Phrases::fits(const Part& part, const Token& token, const LocaleWords& words, Match& match)
{
    if (token.quoted)
        return false;
    if (part.kind == Part::Kind::Word)
        return token.folded == part.folded;
    if (part.kind == Part::Kind::Weekday) {
        match.weekday = words.weekday(token.folded);
        return match.weekday > 0;
    }
    if (const int number = words.number(token.folded); number > 0) {
        match.number = number;
        return true;
    }
    bool isNumber = false;
    match.number = QString(token.folded).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && token.kind == Token::Kind::Number && token.folded.size() <= 6;
}

Phrases::Match Phrases::at(const std::vector<Token>& tokens, size_t at,
                           const LocaleWords& words) const
{
    Match best;
    for (const Phrase& phrase : phrases_) {
        if (phrase.size() <= best.count || at + phrase.size() > tokens.size())
            continue;
        Match match;
        match.count = phrase.size();
        bool fine = true;
        for (size_t i = 0; fine && i < phrase.size(); ++i)
            fine = fits(phrase[i], tokens[at + i], words, match);
        if (fine)
            best = match;
    }
    return best;
}

bool Phrases::has(const Token& token) const
{
    for (const Phrase& phrase : phrases_)
        if (phrase.size() == 1 && phrase.front().kind == Part::Kind::Word &&
            phrase.front().folded == token.folded)
            return true;
    return false;
}

} // namespace goodturn::quick
