#include "core/planning/own_occasion_day.h"

#include "core/planning/recurrence.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::planning;
using namespace Qt::StringLiterals;

namespace {

OwnOccasion on(std::optional<int> year, int month, int day, const QString& rule = {})
{
    OwnOccasion occasion;
    occasion.name = u"Wedding day"_s;
    occasion.day = PartialDate::fromParts(year, month, day).value();
    occasion.rule = rule;
    return occasion;
}

const QDate ownToday(2026, 11, 23);

} // namespace

TEST(OwnOccasionDay, ComesOnceOrByItsRule)
{
    EXPECT_EQ(nextDay(on(2026, 12, 1), ownToday), QDate(2026, 12, 1));
    EXPECT_FALSE(nextDay(on(2026, 11, 22), ownToday).isValid()) << "it was yesterday, once";
    EXPECT_EQ(nextDay(on(2001, 11, 22, u"FREQ=YEARLY"_s), ownToday), QDate(2027, 11, 22));
    const OwnOccasion yard = on(1998, 5, 4, u"FREQ=YEARLY;BYMONTH=5;BYDAY=1MO"_s);
    EXPECT_EQ(nextDay(yard, ownToday), QDate(2027, 5, 3));
    EXPECT_EQ(nextDay(yard, QDate(2027, 5, 3)), QDate(2027, 5, 3)) << "that day itself";
}

TEST(OwnOccasionDay, NeverComesBeforeItsFirstDay)
{
    EXPECT_EQ(nextDay(on(2030, 3, 1, u"FREQ=YEARLY"_s), ownToday), QDate(2030, 3, 1));
    EXPECT_EQ(nextDay(on(2030, 3, 1, u"FREQ=WEEKLY"_s), ownToday), QDate(2030, 3, 1));
}

TEST(OwnOccasionDay, KnowsTheDayBefore)
{
    const QDate due(2026, 11, 30);
    const OwnOccasion weekly = on(2026, 11, 16, u"FREQ=WEEKLY"_s);
    EXPECT_EQ(lastDayBefore(weekly, due, due.addDays(-21)), QDate(2026, 11, 23));
    EXPECT_FALSE(lastDayBefore(weekly, due, due.addDays(-6)).isValid()) << "not so long ago";
    EXPECT_FALSE(lastDayBefore(weekly, QDate(2026, 11, 16), due.addDays(-90)).isValid())
        << "it was the first";
    EXPECT_EQ(lastDayBefore(on(std::nullopt, 11, 30), due, due.addDays(-400)), QDate(2025, 11, 30));
}

TEST(OwnOccasionDay, IsOverWhenItsRuleHasEnded)
{
    const OwnOccasion few = on(2020, 1, 6, u"FREQ=MONTHLY;COUNT=3"_s);
    EXPECT_EQ(nextDay(few, QDate(2020, 2, 1)), QDate(2020, 2, 6));
    EXPECT_FALSE(nextDay(few, ownToday).isValid());
}

TEST(OwnOccasionDay, Keeps29FebruaryOnThe28thInCommonYears)
{
    for (const auto year : {std::optional<int>(), std::optional(1996)}) {
        const QString rule = ruleFor(Repeat::Yearly, QDate(1996, 2, 29));
        EXPECT_EQ(nextDay(on(year, 2, 29, rule), ownToday), QDate(2027, 2, 28));
        EXPECT_EQ(nextDay(on(year, 2, 29, rule), QDate(2028, 1, 1)), QDate(2028, 2, 29));
    }
}

TEST(OwnOccasionDay, WithoutAYearComesEveryYearAndCountsNone)
{
    const OwnOccasion wedding = on(std::nullopt, 6, 12, u"FREQ=YEARLY"_s);
    EXPECT_EQ(nextDay(wedding, ownToday), QDate(2027, 6, 12));
    EXPECT_EQ(yearsOn(wedding, QDate(2027, 6, 12)), 0);
    EXPECT_EQ(yearsOn(on(2015, 6, 12, u"FREQ=YEARLY"_s), QDate(2027, 6, 12)), 12);
    EXPECT_EQ(yearsOn(on(2015, 6, 12, u"FREQ=WEEKLY"_s), QDate(2027, 6, 12)), 0);
}

TEST(OwnOccasionDay, OfAFirmOldEnoughIsCountedToo)
{
    const OwnOccasion founded = on(1848, 11, 30, u"FREQ=YEARLY"_s);
    EXPECT_EQ(nextDay(founded, ownToday), QDate(2026, 11, 30));
    EXPECT_EQ(yearsOn(founded, QDate(2026, 11, 30)), 178);
    EXPECT_EQ(nextDay(on(1848, 11, 30, u"FREQ=YEARLY;BYMONTH=12;BYDAY=1FR"_s), ownToday),
              QDate(2026, 12, 4));
}

TEST(OwnOccasionDay, IsNoneWithoutADay)
{
    OwnOccasion someday;
    someday.rule = u"FREQ=YEARLY"_s;
    EXPECT_FALSE(firstDay(someday).isValid());
    EXPECT_FALSE(nextDay(someday, ownToday).isValid());
}
