#include "core/base/ical_day.h"

#include <gtest/gtest.h>

using namespace goodturn;

TEST(IcalDay, GoesThereAndBack)
{
    for (const QDate day : {QDate(1848, 11, 30), QDate(2024, 2, 29), QDate(2199, 12, 31)})
        EXPECT_EQ(dayOf(toIcal(day)), day);
    EXPECT_FALSE(dayOf(toIcal({})).isValid());
}

TEST(IcalDay, IsADayWithoutHours)
{
    const icaltimetype time = toIcal(QDate(2026, 11, 23));
    EXPECT_TRUE(time.is_date);
    EXPECT_EQ(time.hour + time.minute + time.second, 0);
    EXPECT_STREQ(icaltime_as_ical_string(time), "20261123");
}
