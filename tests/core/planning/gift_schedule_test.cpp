#include "core/planning/gift_schedule.h"
#include "core/planning/working_days.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::planning;

TEST(GiftSchedule, CountsBackFromFriday18December)
{
    const GiftSchedule expected{QDate(2026, 12, 1), QDate(2026, 12, 11), QDate(2026, 12, 14)};
    EXPECT_EQ(scheduleBack(QDate(2026, 12, 18)), expected);
}

TEST(GiftSchedule, CountsBackAcrossTheYear)
{
    const GiftSchedule expected{QDate(2026, 12, 24), QDate(2027, 1, 5), QDate(2027, 1, 6)};
    EXPECT_EQ(scheduleBack(QDate(2027, 1, 12)), expected);
}

TEST(GiftSchedule, FollowsOtherLeadTimes)
{
    const GiftSchedule expected{QDate(2026, 12, 14), QDate(2026, 12, 16), QDate(2026, 12, 16)};
    EXPECT_EQ(scheduleBack(QDate(2026, 12, 18), {2, 0, 2}), expected);
}

TEST(GiftSchedule, IsEmptyWithoutADayOfArrival)
{
    EXPECT_EQ(scheduleBack(QDate()), GiftSchedule());
}

TEST(Reconnect, LiesInTheFirstWorkingWeekOfJanuaryAfterTheHolidays)
{
    EXPECT_EQ(suggestedReconnect(Occasion::Christmas, QDate(2026, 12, 14)), QDate(2027, 1, 7));
    EXPECT_EQ(suggestedReconnect(Occasion::Christmas, QDate(2026, 11, 4)), QDate(2027, 1, 7));
    EXPECT_EQ(suggestedReconnect(Occasion::NewYear, QDate(2026, 12, 28)), QDate(2027, 1, 7));
    EXPECT_EQ(suggestedReconnect(Occasion::Christmas, QDate(2027, 12, 14)), QDate(2028, 1, 7));
    EXPECT_EQ(suggestedReconnect(Occasion::Christmas, QDate(2022, 12, 14)), QDate(2023, 1, 6));
    for (int year = 2020; year < 2060; ++year) {
        const QDate day = suggestedReconnect(Occasion::Christmas, QDate(year, 12, 14));
        const QDate monday = day.addDays(Qt::Monday - day.dayOfWeek());
        EXPECT_TRUE(isWorkingDay(day)) << year;
        EXPECT_GT(monday, QDate(year + 1, 1, 1)) << year << ": a week cut by New Year's Day";
        EXPECT_LE(monday, QDate(year + 1, 1, 8)) << year << ": not the first";
    }
}

TEST(Reconnect, IsTwoWeeksLaterOtherwiseOnAWorkingDay)
{
    EXPECT_EQ(suggestedReconnect(Occasion::Birthday, QDate(2026, 3, 4)), QDate(2026, 3, 18));
    EXPECT_EQ(suggestedReconnect(Occasion::NoOccasion, QDate(2026, 3, 7)), QDate(2026, 3, 23));
    EXPECT_EQ(suggestedReconnect(Occasion::NewYear, QDate(2027, 1, 4)), QDate(2027, 1, 18));
    EXPECT_FALSE(suggestedReconnect(Occasion::Birthday, QDate()).isValid());
}
