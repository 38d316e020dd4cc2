#include "core/quick/day_words.h"
#include "core/quick/left_over.h"
#include "core/quick/locale_words.h"
#include "core/quick/phrases.h"
#include "core/quick/tokens.h"
#include "core/quick/vocabulary.h"

#include <QStringList>

#include <gtest/gtest.h>

using namespace goodturn::quick;
using namespace Qt::StringLiterals;

namespace {

const LocaleWords english{QLocale(QLocale::English, QLocale::UnitedKingdom)};

QStringList parts(const QString& text)
{
    QStringList found;
    for (const Token& token : tokensOf(text))
        found << text.mid(token.range.start, token.range.length);
    return found;
}

} // namespace

TEST(Tokens, areWordsNumbersAndSigns)
{
    EXPECT_EQ(parts(u"20min e-mail O’Neill €4,000.50 **** B2B."_s),
              (QStringList{u"20"_s, u"min"_s, u"e-mail"_s, u"O’Neill"_s, u"€"_s, u"4,000.50"_s,
                           u"****"_s, u"B2B"_s, u"."_s}));
    EXPECT_EQ(parts(u"2026-11-20"_s).size(), 5);
    EXPECT_TRUE(parts(u"  \t\n "_s).isEmpty());
}

TEST(Tokens, betweenQuotationMarksAreText)
{
    const auto tokens = tokensOf(u"call “in March” now \"open"_s);
    EXPECT_FALSE(tokens[0].quoted);
    EXPECT_TRUE(tokens[2].quoted);
    EXPECT_FALSE(tokens.back().quoted) << "a mark without a partner means nothing";
}

TEST(Phrases, theLongestIsFoundWithItsNumberAndWeekday)
{
    const Phrases phrases(u"%1 days ago|last %2|last|the day before yesterday"_s);
    EXPECT_EQ(phrases.at(tokensOf(u"3 days ago"_s), 0, english).number, 3);
    EXPECT_EQ(phrases.at(tokensOf(u"Last TUESDAY"_s), 0, english).weekday, 2);
    EXPECT_EQ(phrases.at(tokensOf(u"last tues"_s), 0, english).count, 1u);
    EXPECT_EQ(phrases.at(tokensOf(u"3 days"_s), 0, english).count, 0u);
    EXPECT_EQ(Phrases().at(tokensOf(u"x"_s), 0, english).count, 0u);
}

TEST(LocaleWords, comeFromTheLocaleAndFromEnglish)
{
    const LocaleWords german{QLocale(QLocale::German)};
    EXPECT_EQ(german.month(u"marz"_s), 3);
    EXPECT_EQ(german.month(u"march"_s), 3);
    EXPECT_EQ(german.weekday(u"dienstag"_s), 2);
    EXPECT_EQ(german.weekday(u"warehouse"_s), 0);
    EXPECT_EQ(german.number(u"zwolf"_s), 12);
    EXPECT_EQ(german.number(u"three"_s), 3);
    EXPECT_EQ(german.number(u"dos"_s), 0);
}

TEST(Vocabulary, wordsThatMeanSomethingAreNobodysName)
{
    const Vocabulary words = Vocabulary::translated();
    EXPECT_TRUE(words.knows(tokensOf(u"Insight"_s).front()));
    EXPECT_TRUE(words.knows(tokensOf(u"with"_s).front()));
    EXPECT_FALSE(words.knows(tokensOf(u"Ines"_s).front()));
}

TEST(DayWords, areAddedInTheirOwnLanguageOnly)
{
    for (const auto& [language, yesterday] :
         {std::pair(QLocale::German, u"gestern"_s), std::pair(QLocale::French, u"hier"_s),
          std::pair(QLocale::Spanish, u"ayer"_s), std::pair(QLocale::Italian, u"ieri"_s),
          std::pair(QLocale::Dutch, u"gisteren"_s), std::pair(QLocale::Portuguese, u"ontem"_s)}) {
        Vocabulary words = Vocabulary::translated();
        const auto isKnown = [&] { return words.yesterday.has(tokensOf(yesterday).front()); };
        addDayWords(QLocale::Japanese, words);
        EXPECT_FALSE(isKnown()) << qPrintable(yesterday);
        addDayWords(language, words);
        EXPECT_TRUE(isKnown()) << qPrintable(yesterday);
        EXPECT_TRUE(words.yesterday.has(tokensOf(u"yesterday"_s).front()));
    }
}

TEST(LeftOver, isTheLineWithoutWhatWasUnderstoodAndItsHinges)
{
    const Vocabulary words = Vocabulary::translated();
    const QString line = u"call about the new site on and more"_s;
    const auto tokens = tokensOf(line);
    std::vector<bool> taken(tokens.size(), false);
    taken[0] = taken.back() = true;
    EXPECT_EQ(leftOver(line, tokens, taken, taken, words), u"the new site"_s);
    EXPECT_EQ(leftOver(line + u" of all"_s, tokens, taken, taken, words),
              u"the new site on and  of all"_s)
        << "what was not read is kept";
    EXPECT_EQ(leftOver({}, {}, {}, {}, words), QString());
}
