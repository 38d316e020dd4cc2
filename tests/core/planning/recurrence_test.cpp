#include "core/planning/recurrence.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

using namespace goodturn;
using namespace goodturn::planning;
using namespace Qt::StringLiterals;

namespace {

const QDate start(2026, 1, 31);

/// The first days from the start on.
std::string daysOf(const QString& rule, QDate from, int most = 4)
{
    const auto recurrence = Recurrence::parse(rule, from);
    if (!recurrence)
        return recurrence.error().message.toStdString();
    QStringList days;
    for (const QDate day : recurrence->between(from, from.addYears(20), most))
        days << day.toString(Qt::ISODate);
    return days.join(u' ').toStdString();
}

std::string daysOf(Repeat repeat, QDate from, int most = 4)
{
    return daysOf(ruleFor(repeat, from), from, most);
}

} // namespace

TEST(Recurrence, ComesAsItsChoiceSays)
{
    EXPECT_EQ(daysOf(Repeat::Daily, start), "2026-01-31 2026-02-01 2026-02-02 2026-02-03");
    EXPECT_EQ(daysOf(Repeat::WorkingDays, QDate(2026, 1, 29)),
              "2026-01-29 2026-01-30 2026-02-02 2026-02-03");
    EXPECT_EQ(daysOf(Repeat::Weekly, start), "2026-01-31 2026-02-07 2026-02-14 2026-02-21");
    EXPECT_EQ(daysOf(Repeat::Monthly, QDate(2026, 1, 15)),
              "2026-01-15 2026-02-15 2026-03-15 2026-04-15");
    EXPECT_EQ(daysOf(Repeat::Yearly, start), "2026-01-31 2027-01-31 2028-01-31 2029-01-31");
}

TEST(Recurrence, KeepsTheLastDaysOfShortMonthsAndYears)
{
    EXPECT_EQ(daysOf(Repeat::Monthly, start), "2026-01-31 2026-02-28 2026-03-31 2026-04-30");
    EXPECT_EQ(daysOf(Repeat::Monthly, QDate(2027, 12, 30)),
              "2027-12-30 2028-01-30 2028-02-29 2028-03-30");
    EXPECT_EQ(daysOf(Repeat::Yearly, QDate(2024, 2, 29), 5),
              "2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29");
}

TEST(Recurrence, FollowsRulesOfItsOwn)
{
    EXPECT_EQ(daysOf(u"FREQ=MONTHLY;BYDAY=1MO"_s, QDate(2026, 2, 2)),
              "2026-02-02 2026-03-02 2026-04-06 2026-05-04");
    EXPECT_EQ(daysOf(u"rrule:freq=weekly; interval=2; count=3"_s, QDate(2026, 2, 2)),
              "2026-02-02 2026-02-16 2026-03-02");
    EXPECT_EQ(daysOf(u"FREQ=DAILY;UNTIL=20260202"_s, start), "2026-01-31 2026-02-01 2026-02-02");
    EXPECT_EQ(daysOf(u"FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"_s, QDate(2026, 11, 26)),
              "2026-11-26 2027-11-25 2028-11-23 2029-11-22");
}

TEST(Recurrence, GoesOnInStepWhereverItIsEntered)
{
    for (const char* text :
         {"FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,FR", "FREQ=MONTHLY;INTERVAL=5",
          "FREQ=YEARLY;INTERVAL=2", "FREQ=DAILY;INTERVAL=7;COUNT=300",
          "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"}) {
        const auto rule = Recurrence::parse(QString::fromLatin1(text), QDate(2026, 1, 5)).value();
        const auto all = rule.between(QDate(2026, 1, 5), QDate(2031, 1, 1), 10'000);
        ASSERT_GT(all.size(), 2u) << text;
        for (size_t i = 0; i + 1 < all.size(); ++i)
            for (QDate day = all[i]; day < all[i + 1]; day = day.addDays(11))
                ASSERT_EQ(rule.nextAfter(day), all[i + 1]) << text;
    }
}

TEST(Recurrence, Ends)
{
    const auto thrice = Recurrence::parse(u"FREQ=WEEKLY;COUNT=3"_s, start).value();
    EXPECT_EQ(thrice.nextAfter(start.addDays(8)), start.addDays(14));
    EXPECT_FALSE(thrice.nextAfter(start.addDays(14)).isValid());
    const auto endless = Recurrence::parse(u"FREQ=DAILY"_s, start).value();
    EXPECT_EQ(endless.nextAfter(QDate(2199, 12, 30)), QDate(2199, 12, 31));
    EXPECT_FALSE(endless.nextAfter(QDate(2199, 12, 31)).isValid());
    EXPECT_EQ(endless.between(start, QDate(2199, 1, 1), 50).size(), 50u);
}

TEST(Recurrence, RefusesWhatIsNoRuleOverDays)
{
    for (const char* text :
         {"", "FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=1440", "FREQ=HOURLY", "FREQ=NEVER",
          "FREQ=DAILY;BYHOUR=1,2,3", "FREQ=DAILY;BYSECOND=1", "FREQ=DAILY;COUNT=1001",
          "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;COUNT=2;UNTIL=20300101",
          "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;X-OWN=1", "INTERVAL=2", "every second",
          "FREQ=MONTHLY;BYMONTHDAY=99", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY\r\nSUMMARY:x"}) {
        const auto rule = Recurrence::parse(QString::fromLatin1(text), start);
        ASSERT_FALSE(rule) << text;
        EXPECT_EQ(rule.error().kind, ErrorKind::InvalidInput);
        EXPECT_FALSE(rule.error().message.isEmpty());
    }
    EXPECT_FALSE(
        Recurrence::parse(u"FREQ=DAILY;BYDAY="_s + u"MO,"_s.repeated(200) + u"MO"_s, start));
    EXPECT_FALSE(Recurrence::parse(u"FREQ=DAILY"_s, QDate()));
}

TEST(Recurrence, TellsSoonThatARuleNeverComes)
{
    QElapsedTimer timer;
    timer.start();
    for (const char* text :
         {"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;UNTIL=20200101",
          "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31;COUNT=3",
          "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4,6;COUNT=1000"})
        EXPECT_FALSE(Recurrence::parse(QString::fromLatin1(text), start)) << text;
    EXPECT_LT(timer.elapsed(), 5000);
}

TEST(Repeat, IsKnownAgainByItsRule)
{
    for (const auto& entry : EnumCodes<Repeat>::all) {
        EXPECT_FALSE(label(entry.value).isEmpty());
        if (entry.value == Repeat::Never || entry.value == Repeat::ByRule)
            continue;
        for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1))
            ASSERT_EQ(repeatOf(ruleFor(entry.value, day)), entry.value) << entry.code;
    }
    EXPECT_EQ(repeatOf({}), Repeat::Never);
    EXPECT_EQ(repeatOf(u"FREQ=MONTHLY;BYDAY=1MO"_s), Repeat::ByRule);
}
