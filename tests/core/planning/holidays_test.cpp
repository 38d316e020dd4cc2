#include "core/planning/holidays.h"

#include "core/domain/labels.h"
#include "core/planning/calendar_days.h"
#include "core/planning/easter.h"
#include "core/planning/planning_data.h"

#include <gtest/gtest.h>

#include <QJsonArray>

using namespace goodturn;
using namespace goodturn::planning;
using namespace Qt::StringLiterals;

namespace {

/// One a line, so that a failure shows the lines that differ.
std::string daysOf(Occasion holiday, int firstYear, int lastYear)
{
    QStringList days;
    for (int year = firstYear; year <= lastYear; ++year)
        for (const QDate day : holidayIn(holiday, year))
            days << day.toString(Qt::ISODate);
    return days.join(u'\n').toStdString();
}

std::string list(const char* days)
{
    return QString::fromLatin1(days).replace(u' ', u'\n').toStdString();
}

} // namespace

// The published days: Easter as the tables of dateutil have it (method 3 and 2), 1 Shawwal and
// 10 Dhu al-Hijja of Umm al-Qura as hijridate and python-holidays list them, those of the Hebrew
// and Persian years as convertdate reckons them, the Chinese ones of the Hong Kong Observatory.
TEST(PublishedDays, OfEasterInTheWest)
{
    EXPECT_EQ(daysOf(Occasion::Easter, 2020, 2040),
              list("2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 "
                   "2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 "
                   "2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01"));
}

TEST(PublishedDays, OfOrthodoxEaster)
{
    EXPECT_EQ(daysOf(Occasion::OrthodoxEaster, 2020, 2040),
              list("2020-04-19 2021-05-02 2022-04-24 2023-04-16 2024-05-05 2025-04-20 2026-04-12 "
                   "2027-05-02 2028-04-16 2029-04-08 2030-04-28 2031-04-13 2032-05-02 2033-04-24 "
                   "2034-04-09 2035-04-29 2036-04-20 2037-04-05 2038-04-25 2039-04-17 2040-05-06"));
}

TEST(PublishedDays, OfEidAlFitr)
{
    EXPECT_EQ(daysOf(Occasion::EidAlFitr, 2020, 2040),
              list("2020-05-24 2021-05-13 2022-05-02 2023-04-21 2024-04-10 2025-03-30 2026-03-20 "
                   "2027-03-09 2028-02-26 2029-02-14 2030-02-04 2031-01-24 2032-01-14 2033-01-02 "
                   "2033-12-23 2034-12-12 2035-12-01 2036-11-19 2037-11-08 2038-10-29 2039-10-19 "
                   "2040-10-07"));
}

TEST(PublishedDays, OfEidAlAdha)
{
    EXPECT_EQ(daysOf(Occasion::EidAlAdha, 2020, 2040),
              list("2020-07-31 2021-07-20 2022-07-09 2023-06-28 2024-06-16 2025-06-06 2026-05-27 "
                   "2027-05-16 2028-05-05 2029-04-24 2030-04-13 2031-04-02 2032-03-22 2033-03-11 "
                   "2034-03-01 2035-02-18 2036-02-07 2037-01-26 2038-01-16 2039-01-05 2039-12-26 "
                   "2040-12-14"));
}

TEST(PublishedDays, OfLunarNewYear)
{
    EXPECT_EQ(daysOf(Occasion::LunarNewYear, 2020, 2040),
              list("2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 "
                   "2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 "
                   "2034-02-19 2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12"));
}

TEST(PublishedDays, OfMidAutumn)
{
    EXPECT_EQ(daysOf(Occasion::MidAutumn, 2020, 2037),
              list("2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06 2026-09-25 "
                   "2027-09-15 2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19 2033-09-08 "
                   "2034-09-27 2035-09-16 2036-10-04 2037-09-24"));
}

TEST(PublishedDays, OfTheJewishHolidays)
{
    EXPECT_EQ(daysOf(Occasion::RoshHashanah, 2020, 2040),
              list("2020-09-19 2021-09-07 2022-09-26 2023-09-16 2024-10-03 2025-09-23 2026-09-12 "
                   "2027-10-02 2028-09-21 2029-09-10 2030-09-28 2031-09-18 2032-09-06 2033-09-24 "
                   "2034-09-14 2035-10-04 2036-09-22 2037-09-10 2038-09-30 2039-09-19 2040-09-08"));
    EXPECT_EQ(daysOf(Occasion::Passover, 2020, 2040),
              list("2020-04-09 2021-03-28 2022-04-16 2023-04-06 2024-04-23 2025-04-13 2026-04-02 "
                   "2027-04-22 2028-04-11 2029-03-31 2030-04-18 2031-04-08 2032-03-27 2033-04-14 "
                   "2034-04-04 2035-04-24 2036-04-12 2037-03-31 2038-04-20 2039-04-09 2040-03-29"));
    EXPECT_EQ(daysOf(Occasion::Hanukkah, 2020, 2040),
              list("2020-12-11 2021-11-29 2022-12-19 2023-12-08 2024-12-26 2025-12-15 2026-12-05 "
                   "2027-12-25 2028-12-13 2029-12-02 2030-12-21 2031-12-10 2032-11-28 2033-12-17 "
                   "2034-12-07 2035-12-26 2036-12-14 2037-12-03 2038-12-22 2039-12-12 2040-11-30"));
}

TEST(PublishedDays, OfNowruz)
{
    EXPECT_EQ(daysOf(Occasion::Nowruz, 2020, 2040),
              list("2020-03-20 2021-03-21 2022-03-21 2023-03-21 2024-03-20 2025-03-21 2026-03-21 "
                   "2027-03-21 2028-03-20 2029-03-20 2030-03-21 2031-03-21 2032-03-20 2033-03-20 "
                   "2034-03-21 2035-03-21 2036-03-20 2037-03-20 2038-03-21 2039-03-21 2040-03-20"));
}

TEST(PublishedDays, OfDiwaliAsFarAsTheyAreTabulated)
{
    EXPECT_EQ(daysOf(Occasion::Diwali, 2020, 2040),
              list("2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 "
                   "2027-10-29 2028-10-17 2029-11-05 2030-10-26 2031-11-14 2032-11-02 2033-10-22 "
                   "2034-11-10 2035-10-30"));
}

TEST(NextHoliday, IsUnknownOutsideTheTableRatherThanWrong)
{
    EXPECT_EQ(nextHoliday(Occasion::Diwali, QDate(2035, 10, 30)), QDate(2035, 10, 30));
    EXPECT_FALSE(nextHoliday(Occasion::Diwali, QDate(2035, 10, 31)).isValid());
    EXPECT_FALSE(nextHoliday(Occasion::Diwali, QDate(1999, 1, 1)).isValid());
    EXPECT_EQ(knownYears(Occasion::Diwali),
              u"The days of Diwali are known from 2001 to 2035. For other years, choose the day "
              "yourself."_s);
    EXPECT_TRUE(knownYears(Occasion::Easter).isEmpty());
}

TEST(NextHoliday, GoesOnByTheCalendarWhereATableEnds)
{
    EXPECT_EQ(daysOf(Occasion::EidAlFitr, 2019, 2019), list("2019-06-04"));
    EXPECT_EQ(daysOf(Occasion::EidAlFitr, 2050, 2051), list("2050-06-20 2051-06-10"));
    EXPECT_EQ(nextHoliday(Occasion::LunarNewYear, QDate(2040, 2, 13)), QDate(2041, 2, 1));
}

TEST(NextHoliday, IsTheSameDayOrALaterOneForEachHolidayOnEachDayOfThreeYears)
{
    for (const Occasion holiday : holidays()) {
        for (QDate day(2026, 1, 1); day.year() < 2029; day = day.addDays(1)) {
            const QDate next = nextHoliday(holiday, day);
            ASSERT_TRUE(next.isValid()) << code(holiday).toStdString();
            ASSERT_GE(next, day);
            ASSERT_LE(day.daysTo(next), 400) << code(holiday).toStdString();
            ASSERT_EQ(nextHoliday(holiday, next), next);
        }
    }
}

TEST(NextHoliday, IsNoneForWhatIsNoHoliday)
{
    for (const auto occasion : {Occasion::Birthday, Occasion::Thanks, Occasion::Own})
        EXPECT_FALSE(nextHoliday(occasion, QDate(2026, 1, 1)).isValid());
    EXPECT_FALSE(nextHoliday(Occasion::Easter, QDate()).isValid());
    EXPECT_FALSE(nextHoliday(Occasion::EidAlFitr, QDate(9000, 1, 1)).isValid());
    EXPECT_FALSE(westernEaster(1500).isValid());
    EXPECT_FALSE(orthodoxEaster(10000).isValid());
}

TEST(OrthodoxChristmas, MovesOnWithTheCenturies)
{
    EXPECT_EQ(daysOf(Occasion::OrthodoxChristmas, 2026, 2027), list("2026-01-07 2027-01-07"));
    EXPECT_EQ(daysOf(Occasion::OrthodoxChristmas, 2101, 2101), list("2101-01-08"));
    EXPECT_EQ(daysOf(Occasion::Thanksgiving, 2024, 2028),
              list("2024-11-28 2025-11-27 2026-11-26 2027-11-25 2028-11-23"));
}

TEST(CalendarDays, LeaveOutLeapMonths)
{
    // 2025 has a leap sixth month from 25 July: its first day is no first day of the sixth.
    EXPECT_EQ(nextInCalendar(CalendarSystem::Chinese, 6, 1, QDate(2025, 6, 1)), QDate(2025, 6, 25));
    EXPECT_EQ(nextInCalendar(CalendarSystem::Chinese, 6, 1, QDate(2025, 6, 26)),
              QDate(2026, 7, 14));
}

TEST(PlanningData, IsAllThereAndNamesItsSources)
{
    for (const QString& file : {u"public_holidays.json"_s, u"tabulated_holidays.json"_s}) {
        const QJsonObject data = planningData(file);
        ASSERT_FALSE(data.isEmpty()) << file.toStdString();
        for (const QString& key : data.keys()) {
            EXPECT_FALSE(data.value(key)[u"source"_s].toString().isEmpty()) << key.toStdString();
            EXPECT_FALSE(data.value(key)[u"days"_s].toArray().isEmpty()) << key.toStdString();
        }
    }
    EXPECT_TRUE(planningData(u"nothing.json"_s).isEmpty());
}
