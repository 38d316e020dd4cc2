#pragma once

#include "core/quick/value_finder.h"

namespace goodturn::quick {

/// A day found in a line: the tokens from `first` on, `count` of them.
struct FoundDay
{
    QDate day;
    size_t first = 0;
    size_t count = 0;
};

/// Finds days as people write them: "yesterday", "last Tuesday", "on Friday", "3 days ago",
/// "12 March", "Tue 17 Nov", "on the 12th", "2026-11-20", the locale's short form. The name of a
/// month alone is no day, and the short name of a weekday only after a word such as "on".
class DayFinder
{
public:
    /// `planned`: of a weekday, or a date without its year, the next is meant. Else it is the last
    /// that has been, save a date that lies no more than three months ahead.
    DayFinder(const Vocabulary& vocabulary, const LocaleWords& words, const QLocale& locale,
              QDate today, bool planned);

    /// The day whose words begin with token `at`.
    std::optional<FoundDay> at(const QString& text, const std::vector<Token>& tokens,
                               size_t at) const;

private:
    using Tokens = std::vector<Token>;
    struct Named
    {
        QDate day;
        size_t count = 0;
    };

    Named phraseAt(const Tokens& tokens, size_t at) const;
    Named weekdayAt(const Tokens& tokens, size_t at) const;
    Named dateAt(const QString& text, const Tokens& tokens, size_t at) const;
    Named afterPreposition(const Tokens& tokens, size_t at) const;
    Named ordinalAt(const Tokens& tokens, size_t at) const;
    Named dayAndMonthInDigitsAt(const Tokens& tokens, size_t at) const;
    Named numericAt(const QString& text, const Tokens& tokens, size_t at) const;
    Named dayAndMonthAt(const Tokens& tokens, size_t at) const;
    Named monthAndDayAt(const Tokens& tokens, size_t at) const;
    Named withYear(const Tokens& tokens, size_t at, size_t count, int month, int day) const;
    QDate numericDay(const QString& chunk) const;
    QDate withoutYear(int month, int day) const;
    bool isQuantity(const Tokens& tokens, size_t at) const;
    QDate byWeekday(int weekday) const;

    const Vocabulary& vocabulary_;
    const LocaleWords& words_;
    QLocale locale_;
    ValueFinder values_;
    QDate today_;
    bool planned_;
};

} // namespace goodturn::quick
