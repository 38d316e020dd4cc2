#pragma once

#include "core/quick/vocabulary.h"

namespace goodturn::quick {

/// A day found in a line: the tokens from `first` on, `count` of them.
struct FoundDay
{
    QDate day;
    size_t first = 0;
    size_t count = 0;
};

/// Finds days as people write them: "yesterday", "last Tuesday", "on Friday", "3 days ago",
/// "12 March", "2026-11-20", the locale's short form. The name of a month alone is no day.
class DayFinder
{
public:
    /// `planned`: of a weekday the next is meant, else the last that has been.
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
    Named numericAt(const QString& text, const Tokens& tokens, size_t at) const;
    Named dayAndMonthAt(const Tokens& tokens, size_t at) const;
    Named monthAndDayAt(const Tokens& tokens, size_t at) const;
    Named withYear(const Tokens& tokens, size_t at, size_t count, int month, int day) const;
    QDate numericDay(const QString& chunk) const;
    QDate nearest(int month, int day) const;
    QDate byWeekday(int weekday) const;

    const Vocabulary& vocabulary_;
    const LocaleWords& words_;
    QLocale locale_;
    QDate today_;
    bool planned_;
};

} // namespace goodturn::quick
