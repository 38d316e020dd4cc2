#include "core/quick/day_finder.h"

#include <gtest/gtest.h>

using namespace goodturn::quick;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 18); // a Wednesday

QDate dayIn(const QString& text, bool planned = false,
            const QLocale& locale = QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    static const Vocabulary vocabulary = Vocabulary::translated();
    const LocaleWords words(locale);
    const auto tokens = tokensOf(text);
    const auto found = DayFinder(vocabulary, words, locale, today, planned).at(text, tokens, 0);
    return found && found->count == tokens.size() ? found->day : QDate();
}

} // namespace

TEST(DayFinder, readsWordsForDays)
{
    EXPECT_EQ(dayIn(u"today"_s), today);
    EXPECT_EQ(dayIn(u"Yesterday"_s), today.addDays(-1));
    EXPECT_EQ(dayIn(u"the day before yesterday"_s), today.addDays(-2));
    EXPECT_EQ(dayIn(u"3 days ago"_s), today.addDays(-3));
    EXPECT_EQ(dayIn(u"2 weeks ago"_s), today.addDays(-14));
    EXPECT_EQ(dayIn(u"a week ago"_s), today.addDays(-7));
    EXPECT_EQ(dayIn(u"in 2 weeks"_s), today.addDays(14));
}

TEST(DayFinder, readsWeekdaysBackwardsOrForwards)
{
    EXPECT_EQ(dayIn(u"last Tuesday"_s), QDate(2026, 11, 17));
    EXPECT_EQ(dayIn(u"last Wednesday"_s), QDate(2026, 11, 11));
    EXPECT_EQ(dayIn(u"on Friday"_s), QDate(2026, 11, 13));
    EXPECT_EQ(dayIn(u"on Friday"_s, true), QDate(2026, 11, 20));
    EXPECT_EQ(dayIn(u"on Wednesday"_s), today);
    EXPECT_EQ(dayIn(u"on Wednesday"_s, true), today.addDays(7));
    EXPECT_EQ(dayIn(u"next Fri"_s), QDate(2026, 11, 20));
    EXPECT_EQ(dayIn(u"Friday"_s), QDate(2026, 11, 13));
}

TEST(DayFinder, readsDatesInTheFormsOfTheLocale)
{
    const QLocale german(QLocale::German);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(dayIn(u"2026-11-10"_s), QDate(2026, 11, 10));
    EXPECT_EQ(dayIn(u"12 October"_s), QDate(2026, 10, 12));
    EXPECT_EQ(dayIn(u"on 12 October"_s), QDate(2026, 10, 12));
    EXPECT_EQ(dayIn(u"12th of Oct 2025"_s), QDate(2025, 10, 12));
    EXPECT_EQ(dayIn(u"October 12, 2025"_s), QDate(2025, 10, 12));
    EXPECT_EQ(dayIn(u"10/11/2026"_s), QDate(2026, 11, 10));
    EXPECT_EQ(dayIn(u"11/10/2026"_s, false, american), QDate(2026, 11, 10));
    EXPECT_EQ(dayIn(u"10.11.2026"_s, false, german), QDate(2026, 11, 10));
    EXPECT_EQ(dayIn(u"10.11.26"_s, false, german), QDate(2026, 11, 10));
    EXPECT_EQ(dayIn(u"10.11."_s, false, german), QDate(2026, 11, 10));
    EXPECT_EQ(dayIn(u"12. März"_s, false, german), QDate(2026, 3, 12))
        << "what lies further ahead than three months has been";
    EXPECT_EQ(dayIn(u"12 January"_s), QDate(2027, 1, 12));
    EXPECT_EQ(dayIn(u"12. März"_s, true, german), QDate(2027, 3, 12));
    EXPECT_EQ(dayIn(u"29 February"_s), QDate(2024, 2, 29));
    EXPECT_EQ(dayIn(u"29 February"_s, true), QDate(2028, 2, 29));
}

TEST(DayFinder, leavesAloneWhatIsNoDay)
{
    for (const QString& text :
         {u"March"_s, u"in March"_s, u"May"_s, u"20"_s, u"31 February"_s, u"4,000"_s, u"last"_s,
          u"45 March"_s, u"1/2"_s, u"2026-13-40"_s, u"\"yesterday\""_s, u"March 20 min"_s})
        EXPECT_FALSE(dayIn(text).isValid()) << qPrintable(text);
}
