#include "core/planning/occasion_date.h"

#include "core/planning/working_days.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::planning;

namespace {

const OccasionDays ines{PartialDate::fromParts(std::nullopt, 1, 12).value(), QDate(2023, 6, 5), {}};
const QDate today(2026, 11, 22);

TEST(HolidayMeant, IsTheNextOrTheOneJustPast)
{
    EXPECT_EQ(holidayMeant(Occasion::NewYear, QDate(2026, 12, 31)), QDate(2027, 1, 1));
    EXPECT_EQ(holidayMeant(Occasion::NewYear, QDate(2027, 1, 4)), QDate(2027, 1, 1));
    EXPECT_EQ(holidayMeant(Occasion::Christmas, QDate(2026, 12, 18)), QDate(2026, 12, 25));
    EXPECT_EQ(holidayMeant(Occasion::Christmas, QDate(2027, 1, 12)), QDate(2026, 12, 25));
    EXPECT_EQ(holidayMeant(Occasion::Christmas, QDate(2027, 3, 1)), QDate(2027, 12, 25));
    EXPECT_FALSE(holidayMeant(Occasion::Thanks, QDate(2026, 12, 18)).isValid());
    EXPECT_FALSE(holidayMeant(Occasion::Christmas, {}).isValid());
}

} // namespace

TEST(NextOccasion, IsTheNextOfItsDay)
{
    EXPECT_EQ(nextOccasion(Occasion::Christmas, ines, today), QDate(2026, 12, 25));
    EXPECT_EQ(nextOccasion(Occasion::Christmas, ines, QDate(2026, 12, 26)), QDate(2027, 12, 25));
    EXPECT_EQ(nextOccasion(Occasion::NewYear, ines, today), QDate(2027, 1, 1));
    EXPECT_EQ(nextOccasion(Occasion::Birthday, ines, today), QDate(2027, 1, 12));
    EXPECT_EQ(nextOccasion(Occasion::ClientAnniversary, ines, today), QDate(2027, 6, 5));
}

TEST(NextOccasion, CountsAnAnniversaryFromTheFirstYearOn)
{
    EXPECT_EQ(nextOccasion(Occasion::ClientAnniversary, ines, QDate(2020, 1, 1)),
              QDate(2024, 6, 5));
    EXPECT_EQ(nextOccasion(Occasion::ClientAnniversary, ines, QDate(2023, 6, 5)),
              QDate(2024, 6, 5));
}

TEST(NextOccasion, KeepsThe29thOfFebruaryInCommonYears)
{
    const OccasionDays leap{PartialDate::fromParts(1988, 2, 29).value(), QDate(2024, 2, 29),
                            QDate(2020, 2, 29)};
    for (const auto occasion :
         {Occasion::Birthday, Occasion::ClientAnniversary, Occasion::WorkAnniversary}) {
        EXPECT_EQ(nextOccasion(occasion, leap, QDate(2026, 2, 1)), QDate(2026, 2, 28));
        EXPECT_EQ(nextOccasion(occasion, leap, QDate(2026, 3, 1)), QDate(2027, 2, 28));
        EXPECT_EQ(nextOccasion(occasion, leap, QDate(2028, 1, 1)), QDate(2028, 2, 29));
    }
}

TEST(NextOccasion, FollowsTheHolidaysOfAllCalendars)
{
    EXPECT_EQ(nextOccasion(Occasion::EidAlFitr, ines, today), QDate(2027, 3, 9));
    EXPECT_EQ(nextOccasion(Occasion::Hanukkah, ines, today), QDate(2026, 12, 5));
    EXPECT_FALSE(nextOccasion(Occasion::Diwali, ines, QDate(2036, 1, 1)).isValid());
    EXPECT_FALSE(nextArriveBy(Occasion::Diwali, ines, QDate(2035, 10, 31)).isValid());
    EXPECT_FALSE(nextOccasion(Occasion::WorkAnniversary, ines, today).isValid());
}

TEST(SuggestedOccasion, IsTheNextHolidayThatThePersonKeeps)
{
    const std::vector<Occasion> kept{Occasion::Christmas, Occasion::EidAlFitr, Occasion::Hanukkah};
    EXPECT_EQ(suggestedOccasion(kept, today), Occasion::Hanukkah);
    EXPECT_EQ(suggestedOccasion(kept, QDate(2026, 12, 6)), Occasion::Christmas);
    EXPECT_EQ(suggestedOccasion(kept, QDate(2026, 12, 26)), Occasion::EidAlFitr);
    EXPECT_EQ(suggestedOccasion(kept, QDate(2026, 6, 1)), Occasion::NoOccasion) << "none is near";
    EXPECT_EQ(suggestedOccasion({}, today), Occasion::Christmas);
    EXPECT_EQ(suggestedOccasion({}, QDate(2026, 6, 1)), Occasion::NoOccasion);
}

TEST(NextOccasion, IsNoneWhereThereIsNoDay)
{
    for (const auto occasion : {Occasion::Thanks, Occasion::NoOccasion, Occasion::Own})
        EXPECT_FALSE(nextOccasion(occasion, ines, today).isValid());
    EXPECT_FALSE(nextOccasion(Occasion::Birthday, {}, today).isValid());
    EXPECT_FALSE(nextOccasion(Occasion::ClientAnniversary, {}, today).isValid());
}

TEST(ArriveBy, IsThe18thOfDecemberForChristmasOrTheWorkingDayBefore)
{
    EXPECT_EQ(arriveByFor(Occasion::Christmas, QDate(2026, 12, 25)), QDate(2026, 12, 18));
    EXPECT_EQ(arriveByFor(Occasion::Christmas, QDate(2027, 12, 25)), QDate(2027, 12, 17));
    EXPECT_EQ(arriveByFor(Occasion::Christmas, QDate(2022, 12, 25)), QDate(2022, 12, 16));
}

TEST(ArriveBy, IsTheDayItselfWhenThePostComes)
{
    EXPECT_EQ(arriveByFor(Occasion::Birthday, QDate(2027, 1, 12)), QDate(2027, 1, 12));
    EXPECT_EQ(arriveByFor(Occasion::ClientAnniversary, QDate(2027, 6, 5)), QDate(2027, 6, 4));
    EXPECT_EQ(arriveByFor(Occasion::NewYear, QDate(2027, 1, 1)), QDate(2026, 12, 31));
    EXPECT_FALSE(arriveByFor(Occasion::Christmas, QDate()).isValid());
}

TEST(NextArriveBy, StillReachesThisYearsOccasion)
{
    EXPECT_EQ(nextArriveBy(Occasion::Christmas, ines, today), QDate(2026, 12, 18));
    EXPECT_EQ(nextArriveBy(Occasion::Christmas, ines, QDate(2026, 12, 21)), QDate(2026, 12, 24));
    EXPECT_EQ(nextArriveBy(Occasion::Christmas, ines, QDate(2026, 12, 25)), QDate(2027, 12, 17));
    EXPECT_FALSE(nextArriveBy(Occasion::Thanks, ines, today).isValid());
}

TEST(NextArriveBy, IsAWorkingDayNotBeforeTodayOnEveryDayOfTenYears)
{
    for (const auto occasion :
         {Occasion::Christmas, Occasion::NewYear, Occasion::Birthday, Occasion::ClientAnniversary})
        for (int day = 0; day < 3653; ++day) {
            const QDate from = today.addDays(day);
            const QDate arrival = nextArriveBy(occasion, ines, from);
            ASSERT_TRUE(isWorkingDay(arrival));
            ASSERT_GE(arrival, from);
            ASSERT_LE(from.daysTo(arrival), 380);
        }
}
