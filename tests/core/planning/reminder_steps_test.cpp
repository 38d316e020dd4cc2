#include "core/planning/reminder_steps.h"

#include "core/planning/recurrence.h"
#include "tests/support/time_zone.h"

#include <gtest/gtest.h>

#include <QTimeZone>

using namespace goodturn;
using namespace goodturn::planning;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

Reminder on(QDate day, const QString& rule = {})
{
    Reminder reminder;
    reminder.title = u"Call"_s;
    reminder.dueOn = day;
    reminder.rule = rule;
    return reminder;
}

} // namespace

TEST(FinishedReminder, IsDoneWhenItComesOnce)
{
    const Reminder done = finished(putOff(on(today.addDays(-3)), today), today);
    EXPECT_EQ(done.doneOn, today);
    EXPECT_EQ(done.dueOn, today.addDays(-3));
    EXPECT_FALSE(done.snoozedUntil.isValid());
}

TEST(FinishedReminder, MovesOnToItsNextDayAndStaysInStep)
{
    Reminder reminder = on(QDate(2026, 11, 2), u"FREQ=WEEKLY;INTERVAL=2"_s);
    reminder = finished(putOff(reminder, today.addDays(1)), today);
    EXPECT_FALSE(reminder.doneOn.isValid());
    EXPECT_EQ(reminder.dueOn, QDate(2026, 11, 30)) << "the one of the 16th has passed";
    EXPECT_EQ(reminder.firstOn, QDate(2026, 11, 2));
    EXPECT_FALSE(reminder.snoozedUntil.isValid());
    EXPECT_EQ(finished(reminder, today).dueOn, QDate(2026, 12, 14)) << "done ahead of its day";
}

TEST(FinishedReminder, EndsWithItsRule)
{
    Reminder reminder = on(today, u"FREQ=DAILY;COUNT=3"_s);
    for (int day = 1; day <= 2; ++day) {
        reminder = finished(reminder, reminder.dueOn);
        EXPECT_EQ(reminder.dueOn, today.addDays(day));
        EXPECT_FALSE(reminder.doneOn.isValid());
    }
    EXPECT_EQ(finished(reminder, today.addDays(2)).doneOn, today.addDays(2));
}

TEST(ListedReminder, IsToldAheadThenTodayThenLate)
{
    Reminder reminder = on(today.addDays(5));
    EXPECT_EQ(listedOn(reminder, dueDay(reminder), today), today.addDays(5));
    reminder.leadDays = 3;
    EXPECT_EQ(listedOn(reminder, dueDay(reminder), today), today.addDays(2));
    EXPECT_EQ(listedOn(reminder, dueDay(reminder), today.addDays(4)), today.addDays(4));
    EXPECT_EQ(listedOn(reminder, dueDay(reminder), today.addDays(5)), today.addDays(5));
    EXPECT_EQ(listedOn(reminder, dueDay(reminder), today.addDays(9)), today.addDays(5));
    reminder = putOff(reminder, today.addDays(20));
    EXPECT_EQ(listedOn(reminder, dueDay(reminder), today), today.addDays(20));
    EXPECT_EQ(listedOn(reminder, dueDay(reminder), today.addDays(22)), today.addDays(20))
        << "late since then";
}

TEST(DueMoment, IsTheSameWhereverTheRepIs)
{
    Reminder reminder = on(QDate(2026, 11, 24));
    reminder.dueAt = QTime(1, 30);
    reminder.timeZone = u"Asia/Tokyo"_s;
    const QDateTime moment(QDate(2026, 11, 23), QTime(16, 30), Qt::UTC);
    for (const char* zone : {"UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Auckland"}) {
        const goodturn::testing::InTimeZone there(zone);
        EXPECT_EQ(dueMoment(reminder), moment) << zone;
        EXPECT_EQ(dueDay(reminder), moment.toLocalTime().date()) << zone;
    }
    const goodturn::testing::InTimeZone there("America/Los_Angeles");
    EXPECT_EQ(dueDay(reminder), QDate(2026, 11, 23));
    EXPECT_EQ(listedOn(reminder, dueDay(reminder), QDate(2026, 11, 20)), QDate(2026, 11, 23));
}

TEST(DueMoment, OutlivesAChangeOfTheClocks)
{
    Reminder reminder = on(QDate(2026, 3, 29)); // 2:30 is leapt over
    reminder.dueAt = QTime(2, 30);
    reminder.timeZone = u"Europe/Berlin"_s;
    ASSERT_TRUE(dueMoment(reminder).isValid());
    EXPECT_EQ(dueMoment(reminder).toUTC().date(), QDate(2026, 3, 29));
    reminder.dueOn = QDate(2026, 10, 25); // 2:30 comes twice
    EXPECT_TRUE(dueMoment(reminder).isValid());
    reminder.timeZone = u"Nowhere/AtAll"_s;
    EXPECT_TRUE(dueMoment(reminder).isValid()) << "where the rep is";
    reminder.dueAt = {};
    EXPECT_EQ(dueDay(reminder), reminder.dueOn);
}
