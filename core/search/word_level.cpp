#include "core/search/word_level.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace goodturn::search {

namespace {

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<signed char>(c) > 0; });
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Beyond ASCII only letters are left in folded text, so every byte of theirs counts as one.
bool isLetter(char c)
{
    return static_cast<signed char>(c) < 0 || isAsciiLetter(c);
}

bool staysAtEnds(char c)
{
    return isLetter(c) || c == '#' || c == '+';
}

/// Lower case and single spaces, as foldText() does it for ASCII.
std::string foldedAscii(std::string_view text)
{
    std::string folded;
    folded.reserve(text.size());
    for (char c : text) {
        if (c >= 'A' && c <= 'Z')
            c = char(c + ('a' - 'A'));
        const bool isSpace = c == ' ' || (c >= '\t' && c <= '\r');
        if (!isSpace)
            folded += c;
        else if (!folded.empty() && folded.back() != ' ')
            folded += ' ';
    }
    if (!folded.empty() && folded.back() == ' ')
        folded.pop_back();
    return folded;
}

/// As keyboards, and as programs that improve what is typed write them.
bool isApostrophe(char32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x02BC;
}

bool isForeignSign(char32_t c)
{
    return c > 0x7F && (QChar::isPunct(c) || QChar::isSpace(c));
}

std::string_view trimmed(std::string_view word)
{
    while (!word.empty() && !staysAtEnds(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && !staysAtEnds(word.back()))
        word.remove_suffix(1);
    return word;
}

/// As the book folds it, whatever it is; slow.
std::string foldedWhole(std::string_view text)
{
    QString folded;
    for (const char32_t c :
         foldText(QString::fromUtf8(text.data(), qsizetype(text.size()))).toUcs4())
        folded += isApostrophe(c)    ? QString(u'\'')
                  : isForeignSign(c) ? QString(u' ')
                                     : QString::fromUcs4(&c, 1);
    return folded.simplified().toStdString();
}

/// The folded letters of Latin scripts and of general punctuation, by code point.
class LetterTable
{
public:
    LetterTable()
    {
        for (char32_t c = 0x80; c < latinEnd; ++c)
            folded_[c] = fold(c);
        for (char32_t c = signsBegin; c < signsEnd; ++c)
            folded_[latinEnd + c - signsBegin] = fold(c);
    }

    /// Null for a letter that is not in it.
    const std::string* find(char32_t c) const
    {
        if (c < latinEnd)
            return &folded_[c];
        return c >= signsBegin && c < signsEnd ? &folded_[latinEnd + c - signsBegin] : nullptr;
    }

private:
    static constexpr char32_t latinEnd = 0x250;
    static constexpr char32_t signsBegin = 0x2000;
    static constexpr char32_t signsEnd = 0x2070;

    /// Between two others, where spaces stay.
    static std::string fold(char32_t c)
    {
        const QString between = u'x' + QString::fromUcs4(&c, 1) + u'x';
        const std::string folded = foldedWhole(between.toStdString());
        return folded.substr(1, folded.size() - 2);
    }

    std::array<std::string, latinEnd + signsEnd - signsBegin> folded_;
};

/// The same for most texts, letter by letter; false where a letter is not in the table, or may
/// fold otherwise beside others (marks).
bool foldedByLetter(std::string_view text, std::string& folded)
{
    static const LetterTable table;
    folded.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        const auto byte = [&](size_t at) {
            return at < text.size() ? char32_t(static_cast<unsigned char>(text[at])) : U'\0';
        };
        const char32_t lead = byte(i);
        if (lead < 0x80) {
            folded += text[i];
            continue;
        }
        char32_t c = 0;
        if ((lead & 0xE0) == 0xC0 && (byte(i + 1) & 0xC0) == 0x80)
            c = ((lead & 0x1F) << 6) | (byte(++i) & 0x3F);
        else if (lead == 0xE2 && (byte(i + 1) & 0xC0) == 0x80 && (byte(i + 2) & 0xC0) == 0x80) {
            c = 0x2000 | ((byte(i + 1) & 0x3F) << 6) | (byte(i + 2) & 0x3F);
            i += 2;
        }
        const std::string* letter = c < 0x80 ? nullptr : table.find(c);
        if (!letter)
            return false;
        folded += *letter;
    }
    return true;
}

template<class Use>
void forEachWord(std::string_view folded, Use use)
{
    while (!folded.empty()) {
        const size_t end = std::min(folded.find(' '), folded.size());
        if (const auto word = trimmed(folded.substr(0, end)); !word.empty())
            use(word);
        folded.remove_prefix(std::min(end + 1, folded.size()));
    }
}

void appendPieces(std::string_view word, std::vector<std::string>& words)
{
    std::string piece;
    for (const char c : word) {
        if (isLetter(c)) {
            piece += c;
        } else if (!piece.empty()) {
            words.push_back(std::move(piece));
            piece.clear();
        }
    }
    if (!piece.empty())
        words.push_back(std::move(piece));
}

} // namespace

std::string foldedUtf8(std::string_view text)
{
    if (isAscii(text))
        return foldedAscii(text);
    std::string folded;
    return foldedByLetter(text, folded) ? foldedAscii(folded) : foldedWhole(text);
}

void appendWords(std::string_view folded, std::vector<std::string>& words)
{
    forEachWord(folded, [&](std::string_view word) {
        words.emplace_back(word);
        if (std::ranges::all_of(word, isLetter))
            return;
        appendPieces(word, words);
        if (word.find('\'') != std::string_view::npos) {
            std::string joined(word);
            std::erase(joined, '\'');
            words.push_back(std::move(joined));
        }
    });
}

void appendWholeWords(std::string_view folded, std::vector<std::string>& words)
{
    forEachWord(folded, [&](std::string_view word) { words.emplace_back(word); });
}

bool beginsWord(std::string_view token, size_t at)
{
    return at == 0 || !isLetter(token[at - 1]);
}

Level levelOf(std::string_view token, Role role, std::string_view word)
{
    const bool isName = role == Role::Name;
    if (token.starts_with(word)) {
        if (!isName)
            return Level::OtherStart;
        return token.size() == word.size() ? Level::WholeWord : Level::WordStart;
    }
    if (word.size() < shortestInside)
        return Level::None;
    Level best = Level::None;
    for (size_t at = token.find(word); at != std::string_view::npos; at = token.find(word, at + 1))
        best =
            std::min(best, beginsWord(token, at) ? (isName ? Level::WordStart : Level::OtherStart)
                           : isName              ? Level::InnerWord
                                                 : Level::OtherInside);
    return best;
}

} // namespace goodturn::search
