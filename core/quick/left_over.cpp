#include "core/quick/left_over.h"

namespace goodturn::quick {

namespace {

void trimEnds(const std::vector<Token>& tokens, const std::vector<bool>& taken,
              std::vector<bool>& removed, const Vocabulary& vocabulary, bool isWhole)
{
    const auto trimmed = [&](size_t at, const Phrases& hinges) {
        if (removed[at])
            return true;
        if (taken[at] || tokens[at].quoted || !hinges.has(tokens[at]))
            return false;
        removed[at] = true;
        return true;
    };
    size_t first = 0;
    while (first < tokens.size() && trimmed(first, vocabulary.openers))
        ++first;
    size_t last = isWhole ? tokens.size() : first;
    while (last > first && trimmed(last - 1, vocabulary.closers))
        --last;
}

/// "(45 min)" leaves nothing, once its words are taken.
void dropEmptyBrackets(const std::vector<Token>& tokens, std::vector<bool>& removed)
{
    const auto isSign = [&](size_t at, QChar sign) {
        return !removed[at] && !tokens[at].quoted && tokens[at].folded == sign;
    };
    for (size_t open = 0; open < tokens.size(); ++open) {
        if (!isSign(open, u'('))
            continue;
        size_t close = open + 1;
        while (close < tokens.size() && removed[close])
            ++close;
        if (close > open + 1 && close < tokens.size() && isSign(close, u')'))
            removed[open] = removed[close] = true;
    }
}

} // namespace

QString leftOver(const QString& line, const std::vector<Token>& tokens,
                 const std::vector<bool>& taken, std::vector<bool> removed,
                 const Vocabulary& vocabulary)
{
    const qsizetype read = tokens.empty() ? 0 : tokens.back().range.end();
    const bool isWhole = line.size() - read == 0 || QStringView(line).mid(read).trimmed().isEmpty();
    dropEmptyBrackets(tokens, removed);
    trimEnds(tokens, taken, removed, vocabulary, isWhole);
    static const QString closing = QStringLiteral(",.;:!?)"); // stand right after a word
    QString text;
    const auto append = [&](qsizetype start, qsizetype end) {
        const QStringView part = QStringView(line).mid(start, end - start);
        if (!text.isEmpty() && !closing.contains(part.front()))
            text += u' ';
        text += part;
    };
    for (size_t at = 0; at < tokens.size();) {
        if (removed[at]) {
            ++at;
            continue;
        }
        size_t end = at;
        while (end < tokens.size() && !removed[end])
            ++end;
        const bool toTheEnd = end == tokens.size() && !isWhole;
        append(tokens[at].range.start, toTheEnd ? line.size() : tokens[end - 1].range.end());
        if (toTheEnd)
            return text;
        at = end;
    }
    if (!isWhole)
        append(read, line.size());
    return text;
}

} // namespace goodturn::quick
