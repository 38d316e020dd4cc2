#pragma once

#include "core/quick/vocabulary.h"

#include <functional>

namespace goodturn::quick {

template<class T>
struct Found
{
    T value;
    size_t count = 0; ///< of tokens
};

/// Finds amounts of money, durations and felt worths in a line.
class ValueFinder
{
public:
    /// Whether somebody is called so; the word comes folded.
    using IsName = std::function<bool(const QString& word)>;

    /// `currency` is the book's, which a sign that several share ("$") is read as. A code that
    /// `isName` knows is a name, unless it is one of those commonly written.
    ValueFinder(const Vocabulary& vocabulary, const LocaleWords& words, const QLocale& locale,
                const QString& currency, IsName isName = {});

    using Tokens = std::vector<Token>;

    /// "4000 EUR", "€4,000", "4.000,50 €", "4k EUR"; never a number without a currency. A code
    /// is written in capitals, unless it is one of those commonly written.
    std::optional<Found<Money>> moneyAt(const Tokens& tokens, size_t at) const;
    /// Minutes: "20 min", "1 h 30", "1.5 hours", "half an hour"; at most a day.
    std::optional<Found<int>> minutesAt(const Tokens& tokens, size_t at) const;
    /// "worth 4", "****".
    std::optional<Found<FeltWorth>> worthAt(const Tokens& tokens, size_t at) const;

private:
    struct Number
    {
        QString text;
        size_t count = 0;
        bool thousands = false;
    };

    Number numberAt(const Tokens& tokens, size_t at) const;
    QString currencyOf(const Token& token) const;
    QString codeOf(const Token& token) const;
    std::optional<Money> moneyOf(const Number& number, const QString& currency) const;

    const Vocabulary& vocabulary_;
    const LocaleWords& words_;
    QLocale locale_;
    QString currency_;
    IsName isName_;
};

} // namespace goodturn::quick
