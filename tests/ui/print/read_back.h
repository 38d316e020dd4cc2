#pragma once

#include "tests/support/program_output.h"

#include <QRectF>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

#include <vector>

namespace goodturn::testing {

/// A word of a PDF and where it stands, in points from the upper left corner.
struct Word
{
    QString text;
    int page = 0;
    QRectF box;
};

/// The words of a PDF by another reader, in reading order.
inline std::vector<Word> wordsOf(const QString& pdf)
{
    using namespace Qt::StringLiterals;
    const QString told = outputOf(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s});
    static const QRegularExpression part(
        uR"re(<page |<word xMin="(\S+)" yMin="(\S+)" xMax="(\S+)" yMax="(\S+)">(.*)</word>)re"_s);
    std::vector<Word> words;
    int page = -1;
    for (auto it = part.globalMatch(told); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedLength(1) == 0) {
            ++page;
            continue;
        }
        const auto number = [&](int i) { return match.captured(i).toDouble(); };
        words.push_back({match.captured(5), page,
                         QRectF(QPointF(number(1), number(2)), QPointF(number(3), number(4)))});
    }
    return words;
}

/// Pairs of words that stand on each other, by more than the letters' own boxes do.
inline QStringList overlaps(const std::vector<Word>& words)
{
    using namespace Qt::StringLiterals;
    QStringList found;
    for (size_t i = 0; i < words.size(); ++i)
        for (size_t k = i + 1; k < words.size() && words[k].page == words[i].page; ++k) {
            const QRectF common = words[i].box & words[k].box;
            if (common.height() > words[i].box.height() * 0.35 && common.width() > 1.5)
                found << u"%1 | %2, page %3"_s.arg(words[i].text, words[k].text)
                             .arg(words[i].page + 1);
        }
    return found;
}

/// All signs of the words in a row, which a line's end does not part.
inline QString signsOf(const std::vector<Word>& words)
{
    QString signs;
    for (const Word& word : words)
        signs += word.text;
    return signs;
}

/// Title and page of each entry of a PDF's table of contents, deeper ones after a dash.
inline QStringList outlineOf(const QString& pdf)
{
    using namespace Qt::StringLiterals;
    const QString told = outputOf(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, pdf});
    static const QRegularExpression part(
        u"(<outline>)|(</outline>)|<item page=\"(\\d+)\">(.*)</item>"_s);
    QStringList entries;
    int depth = 0;
    for (auto it = part.globalMatch(told); it.hasNext();) {
        const auto match = it.next();
        depth += match.hasCaptured(1) ? 1 : match.hasCaptured(2) ? -1 : 0;
        if (match.hasCaptured(4))
            entries << QString(depth - 1, u'-') + match.captured(4) + u' ' + match.captured(3);
    }
    return entries;
}

} // namespace goodturn::testing
