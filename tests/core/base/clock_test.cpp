#include "core/base/clock.h"

#include <gtest/gtest.h>

using namespace goodturn;

TEST(FixedClock, StandsAtNoonUtcOfItsDay)
{
    const FixedClock clock(QDate(2026, 12, 18));
    EXPECT_EQ(clock.today(), QDate(2026, 12, 18));
    EXPECT_EQ(clock.nowUtc(), QDateTime(QDate(2026, 12, 18), QTime(12, 0), Qt::UTC));
    EXPECT_EQ(clock.nowUtc().timeSpec(), Qt::UTC);
}

TEST(FixedClock, MovesWhenItIsMoved)
{
    FixedClock clock(QDate(2026, 12, 18));
    clock.moveTo(QDate(2027, 1, 7));
    EXPECT_EQ(clock.today(), QDate(2027, 1, 7));
    EXPECT_EQ(clock.nowUtc().date(), QDate(2027, 1, 7));
}

TEST(SystemClock, GivesTheMomentInUtc)
{
    const SystemClock clock;
    const auto before = QDateTime::currentDateTimeUtc();
    const auto now = clock.nowUtc();
    EXPECT_EQ(now.timeSpec(), Qt::UTC);
    EXPECT_GE(now, before);
    EXPECT_LE(now, QDateTime::currentDateTimeUtc());
    const QDate earliest = QDate::currentDate();
    const QDate today = clock.today();
    EXPECT_GE(today, earliest);
    EXPECT_LE(today, QDate::currentDate());
}
