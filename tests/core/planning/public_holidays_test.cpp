#include "core/planning/public_holidays.h"

#include "core/planning/day_rule.h"
#include "core/planning/planning_data.h"
#include "core/planning/working_days.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace goodturn;
using namespace goodturn::planning;
using namespace Qt::StringLiterals;

namespace {

/// The days on which no work is done though it is Monday to Friday.
std::string freeDays(const QString& country, int year)
{
    QStringList days;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        if (isWorkingDay(day) && !isWorkingDay(day, country))
            days << day.toString(u"MM-dd");
    return days.join(u' ').toStdString();
}

} // namespace

TEST(PublicHolidays, AreAsPublishedIn2026)
{
    EXPECT_EQ(freeDays(u"DE"_s, 2026), "01-01 04-03 04-06 05-01 05-14 05-25 12-25");
    EXPECT_EQ(freeDays(u"AT"_s, 2026),
              "01-01 01-06 04-06 05-01 05-14 05-25 06-04 10-26 12-08 12-25");
    EXPECT_EQ(freeDays(u"GB"_s, 2026), "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28");
    EXPECT_EQ(freeDays(u"IE"_s, 2026),
              "01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-28");
    EXPECT_EQ(freeDays(u"US"_s, 2026),
              "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25");
    EXPECT_EQ(freeDays(u"CA"_s, 2026),
              "01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28");
    EXPECT_EQ(freeDays(u"FR"_s, 2026), "01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25");
    EXPECT_EQ(freeDays(u"NL"_s, 2026), "01-01 04-06 04-27 05-14 05-25 12-25");
    EXPECT_EQ(freeDays(u"ES"_s, 2026), "01-01 01-06 04-03 05-01 10-12 12-08 12-25");
    EXPECT_EQ(freeDays(u"PL"_s, 2026), "01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25");
    EXPECT_EQ(freeDays(u"SE"_s, 2026),
              "01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31");
    EXPECT_EQ(freeDays(u"GR"_s, 2026),
              "01-01 01-06 02-23 03-25 04-10 04-13 05-01 06-01 10-28 12-25");
}

TEST(PublicHolidays, AreKeptOnAnotherDayWhereTheyFallOnAWeekend)
{
    // Christmas and Boxing Day on a weekend, and with one of them on a Monday.
    EXPECT_EQ(publicHolidayOn(QDate(2027, 12, 27), u"GB"_s), u"Christmas Day"_s);
    EXPECT_EQ(publicHolidayOn(QDate(2027, 12, 28), u"GB"_s), u"Boxing Day"_s);
    EXPECT_EQ(publicHolidayOn(QDate(2022, 12, 26), u"GB"_s), u"Boxing Day"_s);
    EXPECT_EQ(publicHolidayOn(QDate(2022, 12, 27), u"GB"_s), u"Christmas Day"_s);
    // New Year on a Saturday is kept in the year before.
    EXPECT_EQ(publicHolidayOn(QDate(2027, 12, 31), u"US"_s), u"New Year's Day"_s);
    EXPECT_EQ(publicHolidayOn(QDate(2025, 4, 26), u"NL"_s), u"Koningsdag"_s);
    EXPECT_EQ(publicHolidayOn(QDate(2026, 12, 26), u"DE"_s), u"2. Weihnachtstag"_s);
    EXPECT_TRUE(publicHolidayOn(QDate(2026, 12, 28), u"DE"_s).isEmpty());
}

TEST(PublicHolidays, BeginAndEndWithTheirYears)
{
    EXPECT_TRUE(publicHolidayOn(QDate(2020, 6, 19), u"US"_s).isEmpty());
    EXPECT_FALSE(publicHolidayOn(QDate(2023, 6, 19), u"US"_s).isEmpty());
    EXPECT_FALSE(publicHolidayOn(QDate(2023, 5, 5), u"DK"_s).isEmpty());
    EXPECT_TRUE(publicHolidayOn(QDate(2024, 4, 26), u"DK"_s).isEmpty());
    EXPECT_EQ(publicHolidayOn(QDate(2030, 2, 1), u"IE"_s), u"St Brigid's Day"_s);
    EXPECT_TRUE(publicHolidayOn(QDate(2030, 2, 4), u"IE"_s).isEmpty());
}

TEST(PublicHolidays, OfACountryThatIsNotKnownAreToldAsSuch)
{
    EXPECT_FALSE(knowsHolidays(u"JP"_s));
    EXPECT_TRUE(publicHolidays(u"JP"_s, 2026).empty());
    EXPECT_TRUE(holidaySource(u"JP"_s).isEmpty());
    EXPECT_TRUE(isWorkingDay(QDate(2026, 1, 1), u"JP"_s));
    EXPECT_FALSE(isWorkingDay(QDate(2026, 1, 3), u"JP"_s));
    EXPECT_FALSE(isWorkingDay(QDate(2026, 1, 2), u"EG"_s)) << "Friday is of the weekend there";
    EXPECT_TRUE(isWorkingDay(QDate(2026, 1, 2), u"??"_s));
    EXPECT_GE(countriesWithHolidays().size(), 30);
}

TEST(PublicHolidays, HaveARuleThatIsReadInEachLineOfTheFile)
{
    const QJsonObject file = planningData(u"public_holidays.json"_s);
    for (const QString& country : countriesWithHolidays()) {
        EXPECT_FALSE(holidaySource(country).isEmpty()) << country.toStdString();
        EXPECT_EQ(countryCode(country), country);
        for (const auto day : file[country][u"days"_s].toArray()) {
            const QString rule = day[u"rule"_s].toString();
            EXPECT_TRUE(DayRule::parse(rule)) << country.toStdString() << rule.toStdString();
            EXPECT_FALSE(day[u"name"_s].toString().isEmpty()) << country.toStdString();
        }
        EXPECT_GE(publicHolidays(country, 2026).size(), 7u) << country.toStdString();
    }
}

TEST(DayRule, RefusesWhatItDoesNotUnderstand)
{
    for (const char* text :
         {"", "13-01", "02-30", "easter1", "birthday", "5 mon 01", "mon 01", "fri after 06-19",
          "3 mon 13", "01-01 since-20", "01-01 whenever", "easter+1 +1"})
        EXPECT_FALSE(DayRule::parse(QString::fromLatin1(text))) << text;
}

TEST(DayRule, FindsWeekdays)
{
    const auto dayOf = [](const char* rule, int year) {
        return DayRule::parse(QString::fromLatin1(rule)).value().daysIn(year).front();
    };
    EXPECT_EQ(dayOf("last mon 05", 2026), QDate(2026, 5, 25));
    EXPECT_EQ(dayOf("mon before 05-25", 2026), QDate(2026, 5, 18));
    EXPECT_EQ(dayOf("mon before 05-25", 2027), QDate(2027, 5, 24));
    EXPECT_EQ(dayOf("4 thu 11", 2026), QDate(2026, 11, 26));
    EXPECT_EQ(dayOf("fri from 06-19", 2026), QDate(2026, 6, 19));
    EXPECT_EQ(dayOf("fri from 06-19", 2027), QDate(2027, 6, 25));
    EXPECT_EQ(DayRule::parse(u"eid-al-fitr"_s).value().daysIn(2033).size(), 2u);
}

TEST(CountryCode, IsFoundByNameInEitherLanguage)
{
    EXPECT_EQ(countryCode(u"Germany"_s), u"DE"_s);
    EXPECT_EQ(countryCode(u" deutschland "_s), u"DE"_s);
    EXPECT_EQ(countryCode(u"de"_s), u"DE"_s);
    EXPECT_EQ(countryCode(u"Österreich"_s), u"AT"_s);
    EXPECT_EQ(countryCode(u"UK"_s), u"GB"_s);
    EXPECT_EQ(countryCode(u"United Kingdom"_s), u"GB"_s);
    EXPECT_EQ(countryCode(u"España"_s), u"ES"_s);
    EXPECT_EQ(countryCode(u"USA"_s), u"US"_s);
    EXPECT_TRUE(countryCode(u"Ruritania"_s).isEmpty());
    EXPECT_TRUE(countryCode({}).isEmpty());
}

TEST(WorkingDays, AreCountedBackOverThePublicHolidaysOfACountry)
{
    // Before Easter 2026: Good Friday and Easter Monday are free in Germany.
    EXPECT_EQ(workingDaysBefore(QDate(2026, 4, 8), 2, u"DE"_s), QDate(2026, 4, 2));
    EXPECT_EQ(workingDaysBefore(QDate(2026, 4, 8), 2), QDate(2026, 4, 6));
    EXPECT_EQ(workingDayOnOrBefore(QDate(2026, 12, 25), u"DE"_s), QDate(2026, 12, 24));
    EXPECT_EQ(workingDayOnOrAfter(QDate(2026, 12, 25), u"GB"_s), QDate(2026, 12, 29));
}
