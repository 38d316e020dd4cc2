#pragma once

#include <QHash>
#include <QLocale>
#include <QString>

namespace goodturn::quick {

/// The names of days, months and small numbers in a locale, and in English, folded; days and months
/// in their long and short ones.
class LocaleWords
{
public:
    explicit LocaleWords(const QLocale& locale);

    /// 1 (Monday) to 7; nought for another word.
    int weekday(const QString& folded) const { return weekdays_.value(folded); }
    /// The same for its long name only: a short one ("Sun", "mar") may be another word.
    int longWeekday(const QString& folded) const { return longWeekdays_.value(folded); }
    /// 1 to 12; nought for another word.
    int month(const QString& folded) const { return months_.value(folded); }
    /// 1 to 12, where the language is known; nought for another word.
    int number(const QString& folded) const { return numbers_.value(folded); }

    /// Whether a capital says nothing of a name, since all nouns have one.
    bool nounsHaveCapitals() const { return nounsHaveCapitals_; }

private:
    void add(const QLocale& locale);

    QHash<QString, int> weekdays_;
    QHash<QString, int> longWeekdays_;
    QHash<QString, int> months_;
    QHash<QString, int> numbers_;
    bool nounsHaveCapitals_ = false;
};

} // namespace goodturn::quick
