#include "core/quick/tokens.h"

#include "core/base/text.h"

#include <algorithm>

namespace goodturn::quick {

namespace {

/// Walks over a text by code points; a lone surrogate counts as itself.
class Walker
{
public:
    explicit Walker(const QString& text) : text_(text) {}

    bool atEnd() const { return at_ >= text_.size(); }
    qsizetype at() const { return at_; }
    void skip() { at_ += widthAt(at_); }
    char32_t here() const { return pointAt(at_); }
    char32_t next() const { return pointAt(at_ + widthAt(at_)); }

private:
    qsizetype widthAt(qsizetype at) const
    {
        const bool pair = at + 1 < text_.size() && text_.at(at).isHighSurrogate() &&
                          text_.at(at + 1).isLowSurrogate();
        return pair ? 2 : 1;
    }
    char32_t pointAt(qsizetype at) const
    {
        if (at >= text_.size())
            return 0;
        return widthAt(at) == 2 ? QChar::surrogateToUcs4(text_.at(at), text_.at(at + 1))
                                : text_.at(at).unicode();
    }

    const QString& text_;
    qsizetype at_ = 0;
};

bool isDigit(char32_t c)
{
    return QChar::digitValue(c) >= 0;
}

bool isLetter(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c);
}

bool beginsName(char32_t c)
{
    return QChar::isUpper(c) || QChar::isTitleCase(c) || QChar::category(c) == QChar::Letter_Other;
}

bool isStar(char32_t c)
{
    return c == u'*' || c == u'★';
}

/// The end of a number or a word is where nothing that joins leads to more of it.
void skipNumber(Walker& walker)
{
    const auto joins = [](char32_t c) { return c == u'.' || c == u',' || c == u'\'' || c == u'’'; };
    while (isDigit(walker.here()) || (joins(walker.here()) && isDigit(walker.next())))
        walker.skip();
}

/// A unit right after its number ends before the next number: "1h30".
void skipWord(Walker& walker, bool isUnit)
{
    const auto joins = [](char32_t c) { return c == u'-' || c == u'\'' || c == u'’'; };
    while (isLetter(walker.here()) || (!isUnit && isDigit(walker.here())) ||
           (joins(walker.here()) && isLetter(walker.next())))
        walker.skip();
}

Token::Kind skipToken(Walker& walker, bool afterNumber)
{
    const char32_t first = walker.here();
    if (isDigit(first)) {
        skipNumber(walker);
        return Token::Kind::Number;
    }
    if (isLetter(first)) {
        skipWord(walker, afterNumber);
        return Token::Kind::Word;
    }
    do {
        walker.skip();
    } while (isStar(first) && walker.here() == first);
    return Token::Kind::Sign;
}

bool isQuote(const Token& token)
{
    static const QString quotes = QStringLiteral("\"“”„«»");
    return token.range.length == 1 && quotes.contains(token.folded);
}

/// What stands between two marks, and the marks; one without a partner means nothing.
void markQuoted(std::vector<Token>& tokens)
{
    size_t open = tokens.size();
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (!isQuote(tokens[i]))
            continue;
        if (open == tokens.size()) {
            open = i;
            continue;
        }
        for (size_t within = open; within <= i; ++within)
            tokens[within].quoted = true;
        open = tokens.size();
    }
}

} // namespace

std::vector<Token> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    Walker walker(text);
    bool spaced = true;
    while (!walker.atEnd()) {
        if (QChar::isSpace(walker.here())) {
            walker.skip();
            spaced = true;
            continue;
        }
        Token token;
        const char32_t first = walker.here();
        token.range.start = walker.at();
        token.kind = skipToken(walker, !spaced && !tokens.empty() &&
                                           tokens.back().kind == Token::Kind::Number);
        token.range.length = walker.at() - token.range.start;
        const QStringView typed = QStringView(text).mid(token.range.start, token.range.length);
        token.folded = foldText(typed).replace(u'’', u'\'');
        token.capital = beginsName(first);
        token.capitals =
            token.capital && std::ranges::all_of(typed, [](QChar c) { return c.isUpper(); });
        token.spaced = spaced;
        tokens.push_back(std::move(token));
        spaced = false;
    }
    markQuoted(tokens);
    return tokens;
}

} // namespace goodturn::quick
