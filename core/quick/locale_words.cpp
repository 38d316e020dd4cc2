#include "core/quick/locale_words.h"

#include "core/base/text.h"

namespace goodturn::quick {

namespace {

void insert(QHash<QString, int>& names, const QString& name, int number)
{
    QString folded = foldText(name);
    while (folded.endsWith(u'.'))
        folded.chop(1);
    if (!folded.isEmpty() && !names.contains(folded))
        names.insert(folded, number);
}

} // namespace

LocaleWords::LocaleWords(const QLocale& locale)
    : nounsHaveCapitals_(locale.language() == QLocale::German ||
                         locale.language() == QLocale::SwissGerman ||
                         locale.language() == QLocale::Luxembourgish)
{
    add(locale);
    add(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void LocaleWords::add(const QLocale& locale)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int day = 1; day <= 7; ++day) {
            insert(weekdays_, locale.dayName(day, format), day);
            insert(weekdays_, locale.standaloneDayName(day, format), day);
            if (format != QLocale::LongFormat)
                continue;
            insert(longWeekdays_, locale.dayName(day, format), day);
            insert(longWeekdays_, locale.standaloneDayName(day, format), day);
        }
        for (int month = 1; month <= 12; ++month) {
            insert(months_, locale.monthName(month, format), month);
            insert(months_, locale.standaloneMonthName(month, format), month);
        }
    }
}

} // namespace goodturn::quick
