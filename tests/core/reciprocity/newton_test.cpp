#include "core/reciprocity/newton.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
namespace {

const Box<2> wide{{-100, -100}, {100, 100}};

/// -(x - 3)^2 - 2 (y + 1)^2 - (x - 3)(y + 1)
Bend<2> hill(const Vector<2>& at)
{
    const double x = at[0] - 3;
    const double y = at[1] + 1;
    return {-x * x - 2 * y * y - x * y, {-2 * x - y, -4 * y - x}, {{{-2, -1}, {-1, -4}}}};
}

TEST(Newton, ReachesTheTopOfAParabolaInStepsOfTwo)
{
    const Maximum<2> top = maximise<2>(hill, {-4, 5}, wide);
    EXPECT_TRUE(top.found);
    EXPECT_NEAR(top.at[0], 3, 1e-12);
    EXPECT_NEAR(top.at[1], -1, 1e-12);
    EXPECT_GE(top.steps, 4); // seven to go
    EXPECT_LE(top.steps, 7);
}

TEST(Newton, StopsAtTheBoxAndStillFindsTheBestAlongIt)
{
    const Maximum<2> top = maximise<2>(hill, {0, 0}, {{-5, -5}, {2, 5}});
    EXPECT_TRUE(top.found);
    EXPECT_EQ(top.at[0], 2);
    EXPECT_NEAR(top.at[1], -0.75, 1e-9); // -4 (y + 1) + 1 = 0
}

/// log(1 / (1 + x^2)): convex beyond |x| = 1, where bare Newton runs away.
TEST(Newton, ClimbsWhereTheFunctionIsNotConcave)
{
    const auto bell = [](const Vector<1>& at) {
        const double x = at[0];
        const double d = 1 + x * x;
        return Bend<1>{-std::log(d), {-2 * x / d}, {{{-2 * (1 - x * x) / (d * d)}}}};
    };
    for (const double start : {0.9, 2.0, -30.0}) {
        const Maximum<1> top = maximise<1>(bell, {start}, {{-50}, {50}});
        EXPECT_TRUE(top.found) << start;
        EXPECT_NEAR(top.at[0], 0, 1e-7) << start;
    }
}

TEST(Newton, SaysWhenThereIsNoTop)
{
    const auto slope = [](const Vector<1>& at) {
        return Bend<1>{at[0] + std::exp(at[0]), {1 + std::exp(at[0])}, {{{std::exp(at[0])}}}};
    };
    const Maximum<1> end = maximise<1>(slope, {0.0}, {{-5}, {20}});
    EXPECT_EQ(end.at[0], 20);
}

TEST(Newton, LeavesAHeldCoordinateWhereItIs)
{
    const Bend<2> bend{0, {4, 9}, {{{-2, 0}, {0, -3}}}};
    const auto step = climbingStep<2>(bend, {true, false}, 0);
    ASSERT_TRUE(step);
    EXPECT_NEAR((*step)[0], 2, 1e-12);
    EXPECT_EQ((*step)[1], 0);
    EXPECT_FALSE(climbingStep<2>({0, {1, 1}, {{{1, 0}, {0, -1}}}}, {true, true}, 0));
}

} // namespace
} // namespace goodturn::reciprocity
