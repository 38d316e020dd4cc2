#include "core/planning/gift_schedule.h"

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

TEST(Reconnect, IsThe7thOfJanuaryAfterTheHolidays)
{
    EXPECT_EQ(suggestedReconnect(Occasion::Christmas, QDate(2026, 12, 14)), QDate(2027, 1, 7));
    EXPECT_EQ(suggestedReconnect(Occasion::Christmas, QDate(2026, 11, 4)), QDate(2027, 1, 7));
    EXPECT_EQ(suggestedReconnect(Occasion::NewYear, QDate(2026, 12, 28)), QDate(2027, 1, 7));
    EXPECT_EQ(suggestedReconnect(Occasion::Christmas, QDate(2027, 12, 14)), QDate(2028, 1, 7));
    EXPECT_EQ(suggestedReconnect(Occasion::Christmas, QDate(2022, 12, 14)), QDate(2023, 1, 9));
}

TEST(Reconnect, IsThreeWeeksLaterOtherwiseOnAWorkingDay)
{
    EXPECT_EQ(suggestedReconnect(Occasion::Birthday, QDate(2026, 3, 4)), QDate(2026, 3, 25));
    EXPECT_EQ(suggestedReconnect(Occasion::NoOccasion, QDate(2026, 3, 7)), QDate(2026, 3, 30));
    EXPECT_EQ(suggestedReconnect(Occasion::NewYear, QDate(2027, 1, 4)), QDate(2027, 1, 25));
    EXPECT_FALSE(suggestedReconnect(Occasion::Birthday, QDate()).isValid());
}
