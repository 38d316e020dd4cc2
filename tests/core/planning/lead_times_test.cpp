#include "core/planning/lead_times.h"

#include "core/planning/gift_schedule.h"
#include "core/planning/working_days.h"

#include <gtest/gtest.h>

using namespace goodturn;
using namespace goodturn::planning;
using namespace Qt::StringLiterals;

namespace {

const std::vector<LeadTime> lines{
    {{}, {}, std::nullopt, 5},       {{}, u"PT"_s, 12, 7},
    {u"Hatchards"_s, {}, 3, {}},     {u"Hatchards"_s, u"PT"_s, {}, 9},
    {u"Hatchards"_s, u"PT"_s, 1, 1}, // the first of equal ones counts
};

} // namespace

TEST(LeadTimes, AreAsUsualWhereNothingIsSaid)
{
    EXPECT_EQ(leadTimesFor({}, u"Hatchards"_s, u"PT"_s), GiftLeadTimes());
}

TEST(LeadTimes, TheLineThatFitsBestSaysEachOfThem)
{
    EXPECT_EQ(leadTimesFor(lines, {}, u"DE"_s), (GiftLeadTimes{8, 1, 5}));
    EXPECT_EQ(leadTimesFor(lines, {}, u"PT"_s), (GiftLeadTimes{12, 1, 7}));
    EXPECT_EQ(leadTimesFor(lines, u"HATCHARDS"_s, u"DE"_s), (GiftLeadTimes{3, 1, 5}));
    EXPECT_EQ(leadTimesFor(lines, u"Hatchards"_s, u"PT"_s), (GiftLeadTimes{1, 1, 9}));
    EXPECT_EQ(leadTimesFor(lines, u"Hatchard"_s, {}), (GiftLeadTimes{8, 1, 5}));
}

TEST(LeadTimes, PostIsCountedInWorkingDaysOfTheDestinationAndTheRestOfHome)
{
    // Portugal keeps 1 and 8 December; Germany doesn't.
    const QDate arrival(2026, 12, 9);
    const GiftSchedule abroad = scheduleBack(arrival, {2, 1, 1}, {u"DE"_s, u"PT"_s});
    EXPECT_EQ(abroad, (GiftSchedule{QDate(2026, 12, 2), QDate(2026, 12, 4), QDate(2026, 12, 7)}));
    const GiftSchedule at = scheduleBack(arrival, {2, 1, 1}, {u"PT"_s, u"DE"_s});
    EXPECT_EQ(at, (GiftSchedule{QDate(2026, 12, 2), QDate(2026, 12, 4), QDate(2026, 12, 7)}))
        << "the 8th is no day to post at home";
    EXPECT_EQ(scheduleBack(arrival, {2, 1, 1}).postBy, QDate(2026, 12, 8))
        << "where no country is known";
}

TEST(LeadTimes, EveryStepLiesOnAWorkingDayOfItsPlaceAndInOrder)
{
    for (const QString& destination : {u"PT"_s, u"AE"_s, u"JP"_s, u"GB"_s, QString()})
        for (int day = 0; day < 400; ++day) {
            const QDate arrival = workingDayOnOrBefore(QDate(2026, 1, 1).addDays(day), destination);
            const GiftSchedule days = scheduleBack(arrival, {8, 1, 4}, {u"DE"_s, destination});
            EXPECT_TRUE(isWorkingDay(days.postBy, u"DE"_s));
            EXPECT_TRUE(isWorkingDay(days.inscribeBy, u"DE"_s));
            EXPECT_TRUE(isWorkingDay(days.orderBy, u"DE"_s));
            EXPECT_LT(days.postBy, arrival);
            EXPECT_LT(days.inscribeBy, days.postBy);
            EXPECT_LT(days.orderBy, days.inscribeBy);
        }
}
