#include "core/search/match_marks.h"

#include "core/search/word_level.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace goodturn::search {

namespace {

/// Folded text that knows for each byte which letter of the shown text it came from.
struct Traced
{
    std::string text;
    std::vector<Mark> from; ///< one a byte

    void append(const std::string& piece, Mark letter)
    {
        text += piece;
        from.resize(text.size(), letter);
    }
};

Traced traced(const QString& shown)
{
    Traced all;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, shown);
    for (qsizetype start = 0, end = letters.toNextBoundary(); end > 0;
         start = end, end = letters.toNextBoundary()) {
        const QString letter = shown.mid(start, end - start);
        const std::string folded = foldedUtf8(letter.toStdString());
        all.append(folded.empty() ? std::string(" ") : folded, {start, end - start});
    }
    return all;
}

Traced digitsOf(const Traced& all)
{
    Traced digits;
    for (size_t i = 0; i < all.text.size(); ++i)
        if (all.text[i] >= '0' && all.text[i] <= '9')
            digits.append(std::string(1, all.text[i]), all.from[i]);
    return digits;
}

void markAt(const Traced& all, size_t at, size_t size, std::vector<Mark>& marks)
{
    const Mark& last = all.from[at + size - 1];
    marks.push_back({all.from[at].start, last.start + last.length - all.from[at].start});
}

/// All beginnings of words, or, where there are none, the first place inside of one.
void markWord(const Traced& all, const std::string& word, std::vector<Mark>& marks)
{
    const size_t before = marks.size();
    for (size_t at = all.text.find(word); at != std::string::npos;
         at = all.text.find(word, at + word.size()))
        if (beginsWord(all.text, at))
            markAt(all, at, word.size(), marks);
    if (marks.size() == before && word.size() >= shortestInside)
        if (const size_t at = all.text.find(word); at != std::string::npos)
            markAt(all, at, word.size(), marks);
}

/// The digits of a number as a whole, with the signs between them.
void markPhone(const Traced& all, const TypedQuery& query, std::vector<Mark>& marks)
{
    if (query.phones.empty())
        return;
    const Traced digits = digitsOf(all);
    for (const PhoneDigits::Typed& phone : query.phones)
        if (const size_t at = digits.text.find(phone.digits);
            at != std::string::npos && marks.empty())
            markAt(digits, at, phone.digits.size(), marks);
}

std::vector<Mark> joined(std::vector<Mark> marks)
{
    std::ranges::sort(marks, {}, &Mark::start);
    std::vector<Mark> apart;
    for (const Mark& mark : marks) {
        const qsizetype end = apart.empty() ? -1 : apart.back().start + apart.back().length;
        if (mark.start <= end)
            apart.back().length = std::max(end, mark.start + mark.length) - apart.back().start;
        else
            apart.push_back(mark);
    }
    return apart;
}

} // namespace

std::vector<Mark> marksIn(const QString& shown, const TypedQuery& query, qsizetype longest)
{
    const Traced all = traced(shown.left(longest));
    std::vector<Mark> marks;
    markPhone(all, query, marks);
    const bool isNumber = !marks.empty();
    for (const std::string& word : query.words)
        if (!isNumber)
            markWord(all, word, marks);
    return joined(std::move(marks));
}

} // namespace goodturn::search
