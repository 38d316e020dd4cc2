#include "core/planning/working_days.h"

#include <gtest/gtest.h>

using namespace goodturn::planning;

namespace {
const QDate friday(2026, 12, 18);
}

TEST(WorkingDays, AreMondayToFriday)
{
    EXPECT_TRUE(isWorkingDay(friday));
    EXPECT_FALSE(isWorkingDay(friday.addDays(1)));
    EXPECT_FALSE(isWorkingDay(friday.addDays(2)));
    EXPECT_TRUE(isWorkingDay(friday.addDays(3)));
    EXPECT_FALSE(isWorkingDay(QDate()));
}

TEST(WorkingDays, AreFoundOnEitherSideOfAWeekend)
{
    for (int weekend : {1, 2}) {
        EXPECT_EQ(workingDayOnOrBefore(friday.addDays(weekend)), friday);
        EXPECT_EQ(workingDayOnOrAfter(friday.addDays(weekend)), friday.addDays(3));
    }
    EXPECT_EQ(workingDayOnOrBefore(friday), friday);
    EXPECT_EQ(workingDayOnOrAfter(friday), friday);
    EXPECT_FALSE(workingDayOnOrAfter(QDate()).isValid());
}

TEST(WorkingDays, AreCountedBackOverWeekends)
{
    EXPECT_EQ(workingDaysBefore(friday, 4), QDate(2026, 12, 14));
    EXPECT_EQ(workingDaysBefore(friday, 5), QDate(2026, 12, 11));
    EXPECT_EQ(workingDaysBefore(friday, 0), friday);
    EXPECT_EQ(workingDaysBefore(friday.addDays(2), 1), friday);
    EXPECT_FALSE(workingDaysBefore(QDate(), 3).isValid());
}
