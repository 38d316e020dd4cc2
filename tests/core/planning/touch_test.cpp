#include "core/planning/touch.h"

#include <gtest/gtest.h>

namespace goodturn::planning {
namespace {

const QDate today(2026, 11, 22);
const QDate made = today.addDays(-400);

TEST(Touch, WithoutACadenceNothingGoesQuiet)
{
    const TouchState state = touchOn({}, today.addDays(-300), made, today);
    EXPECT_EQ(state.touch, Touch::NoCadence);
    EXPECT_EQ(state.days, 300);
    EXPECT_FALSE(state.dueOn.isValid());
}

TEST(Touch, GoesQuietAfterTheUsualTimeAndIsQuietAfterTheLongest)
{
    const Cadence cadence{30, 60};
    const auto after = [&](int days) {
        return touchOn(cadence, today.addDays(-days), made, today);
    };
    EXPECT_EQ(after(0).touch, Touch::InTime);
    EXPECT_EQ(after(30).touch, Touch::InTime) << "on the day it is due";
    EXPECT_EQ(after(30).dueOn, today);
    EXPECT_EQ(after(31).touch, Touch::GoingQuiet);
    EXPECT_EQ(after(60).touch, Touch::GoingQuiet);
    EXPECT_EQ(after(61).touch, Touch::Quiet);
}

TEST(Touch, OneOfTheTwoTimesWillDo)
{
    const QDate last = today.addDays(-40);
    EXPECT_EQ(touchOn({30, {}}, last, made, today).touch, Touch::GoingQuiet);
    EXPECT_EQ(touchOn({{}, 30}, last, made, today).touch, Touch::Quiet);
    EXPECT_EQ(touchOn({{}, 40}, last, made, today).touch, Touch::InTime);
}

TEST(Touch, WithoutAnyContactTheDaysCountFromTheFirst)
{
    EXPECT_EQ(touchOn({30, 60}, {}, today.addDays(-31), today).touch, Touch::GoingQuiet);
    EXPECT_EQ(touchOn({30, 60}, {}, {}, today).touch, Touch::NoCadence);
}

TEST(Touch, AContactThatIsStillToComeIsNotLongAgo)
{
    const TouchState state = touchOn({30, 60}, today.addDays(5), made, today);
    EXPECT_EQ(state.days, 0);
    EXPECT_EQ(state.touch, Touch::InTime);
}

} // namespace
} // namespace goodturn::planning
