#include "core/quick/locale_words.h"

#include "core/base/text.h"

#include <QStringList>

namespace goodturn::quick {
using namespace Qt::StringLiterals;

namespace {

/// One to twelve; none of a language that isn't known.
QString numbersIn(QLocale::Language language)
{
    switch (language) {
    case QLocale::English:
        return u"one two three four five six seven eight nine ten eleven twelve"_s;
    case QLocale::German:
    case QLocale::SwissGerman:
        return u"ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"_s;
    case QLocale::French:
        return u"un deux trois quatre cinq six sept huit neuf dix onze douze"_s;
    case QLocale::Spanish:
        return u"un dos tres cuatro cinco seis siete ocho nueve diez once doce"_s;
    case QLocale::Italian:
        return u"un due tre quattro cinque sei sette otto nove dieci undici dodici"_s;
    case QLocale::Dutch:
        return u"een twee drie vier vijf zes zeven acht negen tien elf twaalf"_s;
    case QLocale::Portuguese:
        return u"um dois três quatro cinco seis sete oito nove dez onze doze"_s;
    default:
        return {};
    }
}

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
    const QStringList numbers = numbersIn(locale.language()).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < numbers.size(); ++i)
        insert(numbers_, numbers.at(i), i + 1);
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
