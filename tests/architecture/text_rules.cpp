#include "tests/architecture/text_rules.h"
#include "tests/architecture/cpp_text.h"

#include <QRegularExpression>

namespace goodturn::architecture {
using namespace Qt::StringLiterals;

namespace {

/// Every match of the pattern in text, whose first line is line `from` of the file.
Findings matches(const QRegularExpression& pattern, const SourceFile& file, const QString& text,
                 const QString& why, int from = 1)
{
    Findings findings;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        findings.push_back({file.path, from + lineAt(text, found.capturedStart()) - 1,
                            u"%1: %2"_s.arg(found.captured().simplified(), why)});
    }
    return findings;
}

Findings matchesInCode(const QRegularExpression& pattern, const SourceFile& file,
                       const QString& why)
{
    return matches(pattern, file, takeApart(file.text).code, why);
}

Findings matchesInPieces(const std::vector<Piece>& pieces, const QRegularExpression& pattern,
                         const SourceFile& file, const QString& why)
{
    Findings findings;
    for (const Piece& piece : pieces)
        for (const Finding& finding : matches(pattern, file, piece.text, why, piece.line))
            findings.push_back(finding);
    return findings;
}

} // namespace

Findings tooLong(const SourceFile& file)
{
    const int lines = int(file.text.count(u'\n'));
    if (lines <= mostLines)
        return {};
    return {{file.path, lines, u"%1 lines, at most %2"_s.arg(lines).arg(mostLines)}};
}

Findings unguardedHeader(const SourceFile& file)
{
    if (!file.isHeader() || takeApart(file.text).code.contains(u"#pragma once"_s))
        return {};
    return {{file.path, 1, u"#pragma once is missing"_s}};
}

Findings richText(const SourceFile& file)
{
    static const QRegularExpression pattern(
        uR"(setTextFormat\s*\(\s*(Qt|Qt::TextFormat)::(RichText|AutoText|MarkdownText))"_s);
    return matchesInCode(pattern, file, u"text is shown as plain text"_s);
}

Findings rawLabels(const SourceFile& file)
{
    static const QRegularExpression pattern(
        uR"(\bnew\s+(QLabel|QMessageBox)\b|make_unique\s*<\s*(QLabel|QMessageBox)\s*>)"
        uR"(|\b(QLabel|QMessageBox)(\s+\w+)?\s*[({]|\b(QLabel|QMessageBox)\s+\w+\s*;)"
        uR"(|\bQMessageBox\s*::)"_s);
    if (file.isUnder(u"ui/theme"_s) || file.isUnder(u"ui/dialogs"_s) || file.isUnder(u"tests"_s))
        return {};
    return matchesInCode(pattern, file, u"use the plain-text helpers of ui/theme and ui/dialogs"_s);
}

Findings plainTransactions(const SourceFile& file)
{
    static const QRegularExpression pattern(
        uR"(\bQSqlDatabase\s*::\s*transaction\b|(\.|->)\s*transaction\s*\(\s*\))"_s);
    if (!file.isUnder(u"core/store"_s))
        return {};
    return matchesInCode(pattern, file, u"begin through the store's own unit of work"_s);
}

Findings timedWaits(const SourceFile& file)
{
    static const QRegularExpression pattern(uR"(\b\w*[sS]leep\w*\s*\(|\bqWait\s*\()"_s);
    return matchesInCode(pattern, file, u"wait for the event, with a deadline"_s);
}

Findings strayStatements(const SourceFile& file)
{
    static const QRegularExpression pattern(
        uR"(\b(SELECT|UPDATE)\s|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bDELETE\s+FROM\b)"_s);
    for (const QString& home : {u"core/store"_s, u"core/query"_s, u"tests"_s})
        if (file.isUnder(home))
            return {};
    return matchesInPieces(takeApart(file.text).literals, pattern, file,
                           u"SQL belongs to core/store and core/query"_s);
}

Findings chainedArguments(const SourceFile& file)
{
    // Numbers hold no place marker, but a rule that can't see types can't tell them apart.
    static const QRegularExpression pattern(uR"(\.arg\s*(\((?:[^()]|(?1))*\))\s*\.arg\s*\()"_s);
    if (file.isUnder(u"tests"_s))
        return {};
    return matchesInCode(pattern, file, u"give all arguments to one arg()"_s);
}

Findings unfinishedWork(const SourceFile& file)
{
    static const QRegularExpression pattern(uR"(\b(TODO|FIXME|XXX|HACK)\b)"_s);
    return matchesInPieces(takeApart(file.text).comments, pattern, file, u"finish it"_s);
}

} // namespace goodturn::architecture
