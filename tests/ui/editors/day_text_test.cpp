#include "ui/editors/day_text.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace goodturn::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

class DayText : public ::testing::Test
{
protected:
    DayText() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~DayText() override { QLocale::setDefault(QLocale::c()); }

    static QDate read(const QString& text) { return readDay(text, today).value_or(QDate()); }
};

} // namespace

TEST_F(DayText, ReadsTheFormsPeopleType)
{
    const QDate day(2026, 12, 18);
    for (const QString& text : {u"2026-12-18"_s, u"18 Dec 2026"_s, u"18 December 2026"_s,
                                u"18/12/2026"_s, u"18.12.2026"_s, u"Dec 18, 2026"_s, u"18 dec"_s,
                                u"18.12."_s, u"18/12/26"_s, u" 18  Dec "_s})
        EXPECT_EQ(read(text), day) << text.toStdString();
}

TEST_F(DayText, ReadsWordsAndDistances)
{
    EXPECT_EQ(read(u"today"_s), today);
    EXPECT_EQ(read(u"Yesterday"_s), today.addDays(-1));
    EXPECT_EQ(read(u"tomorrow"_s), today.addDays(1));
    EXPECT_EQ(read(u"+3"_s), today.addDays(3));
    EXPECT_EQ(read(u"-10"_s), today.addDays(-10));
}

TEST_F(DayText, TakesTheNearestYearWhenNoneIsWritten)
{
    EXPECT_EQ(read(u"7 Jan"_s), QDate(2027, 1, 7));
    EXPECT_EQ(read(u"1 Oct"_s), QDate(2026, 10, 1));
}

TEST_F(DayText, ADayMayGoWithoutItsYear)
{
    using goodturn::PartialDate;
    const auto day = [](const QString& iso) { return PartialDate::parse(iso).value(); };
    for (const QString& text : {u"24 Dec"_s, u"24 december"_s, u"24.12."_s, u"--12-24"_s})
        EXPECT_EQ(readPartialDay(text), day(u"--12-24"_s)) << text.toStdString();
    for (const QString& text : {u"24 Dec 2026"_s, u"2026-12-24"_s, u"24/12/2026"_s})
        EXPECT_EQ(readPartialDay(text), day(u"2026-12-24"_s)) << text.toStdString();
    EXPECT_EQ(readPartialDay(u"29 Feb"_s), day(u"--02-29"_s));
    for (const QString& text : {u""_s, u"soon"_s, u"30 Feb"_s, u"29 Feb 2027"_s, u"today"_s})
        EXPECT_FALSE(readPartialDay(text)) << text.toStdString();
    for (const QString& iso : {u"--02-29"_s, u"--12-01"_s, u"2028-02-29"_s, u"2026-12-01"_s})
        EXPECT_EQ(readPartialDay(partialDayText(day(iso))), day(iso)) << iso.toStdString();
    EXPECT_EQ(partialDayText(PartialDate()), QString());
}

TEST_F(DayText, RefusesWhatIsNoDay)
{
    for (const QString& text : {u""_s, u"soon"_s, u"31 Feb"_s, u"2026-13-01"_s, u"18"_s,
                                u"18 Dec 2026 or so"_s, QString(100'000, u'1')})
        EXPECT_FALSE(readDay(text, today)) << text.left(30).toStdString();
}

TEST_F(DayText, ReadsBackWhatItShowsInEveryLocaleItMeets)
{
    for (const auto language :
         {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Polish}) {
        QLocale::setDefault(QLocale(language));
        for (int month = 1; month <= 12; ++month) {
            const QDate day(2026, month, 28);
            EXPECT_EQ(read(dayFieldText(day)), day) << dayFieldText(day).toStdString();
        }
    }
}

TEST_F(DayText, ReadsTheOrderOfTheLocale)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    EXPECT_EQ(read(u"12/1/2026"_s), QDate(2026, 12, 1));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(read(u"12/1/2026"_s), QDate(2026, 1, 12));
}
