#pragma once

#include "core/quick/locale_words.h"
#include "core/quick/quick_draft.h"
#include "core/quick/vocabulary.h"

namespace goodturn::quick {

/// What a line is read for.
struct Reading
{
    QDate today;
    AccountId near = {};         ///< in view: of namesakes, its people come first
    std::optional<What> as = {}; ///< said elsewhere; none: the line says it
};

/// Reads one line of quick entry: "gave Ines insight customs benchmark yesterday". It always makes
/// something of it; what it doesn't understand stays in the text. What stands between quotation
/// marks is text. Takes time in proportion to the line; only the first part of a very long one is
/// searched for meaning.
class QuickReader
{
public:
    /// So much of a line is looked at, in UTF-16 units; the rest is text.
    static constexpr qsizetype mostRead = 1'000;

    /// `currency` is the book's.
    QuickReader(Vocabulary vocabulary, const QLocale& locale, const QString& currency);

    QuickDraft read(const QString& line, const Reading& reading, const Names& names) const;

private:
    Vocabulary vocabulary_;
    QLocale locale_;
    LocaleWords words_;
    QString currency_;
};

} // namespace goodturn::quick
