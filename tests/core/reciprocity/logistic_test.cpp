#include "core/reciprocity/logistic.h"

#include <gtest/gtest.h>

#include <limits>
#include <vector>

namespace goodturn::reciprocity {
namespace {

constexpr double none = std::numeric_limits<double>::infinity();

std::vector<LogisticRow<2>> studies()
{
    const double hours[] = {.5,   .75, 1,    1.25, 1.5, 1.75, 1.75, 2,    2.25, 2.5,
                            2.75, 3,   3.25, 3.5,  4,   4.25, 4.5,  4.75, 5,    5.5};
    const int passed[] = {0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1};
    std::vector<LogisticRow<2>> rows;
    for (std::size_t i = 0; i < std::size(hours); ++i)
        rows.push_back({{1, hours[i]}, passed[i] == 1});
    return rows;
}

/// Hours of study and passing of twenty students: Wikipedia, "Logistic regression", as the
/// statistics packages give it.
TEST(Logistic, OfHoursOfStudyIsThePublishedEstimate)
{
    const auto rows = studies();
    const auto fit = fitLogistic<2>(rows, {{0, 0}, {none, none}}, {{-100, -100}, {100, 100}});
    EXPECT_TRUE(fit.found);
    EXPECT_NEAR(fit.at[0], -4.0777, 5.1e-5);
    EXPECT_NEAR(fit.at[1], 1.5046, 5.1e-5);
    EXPECT_NEAR(fit.value, -8.02988, 5.1e-6);
}

TEST(Logistic, WithAPenaltyLeansTowardsItsCentre)
{
    const auto rows = studies();
    const Box<2> box{{-100, -100}, {100, 100}};
    const auto loose = fitLogistic<2>(rows, {{0, 0}, {10, 10}}, box);
    const auto tight = fitLogistic<2>(rows, {{0, 0}, {0.1, 0.1}}, box);
    EXPECT_LT(loose.at[0], -3);
    EXPECT_NEAR(tight.at[0], 0, 0.1);
    const auto nothing = fitLogistic<2>({}, {{0.3, 0.7}, {1, 1}}, box);
    EXPECT_EQ(nothing.at[0], 0.3);
    EXPECT_EQ(nothing.at[1], 0.7);
}

TEST(Logistic, StaysInTheBoxWhereTheOutcomesAreParted)
{
    std::vector<LogisticRow<2>> rows;
    for (int i = -20; i <= 20; ++i)
        rows.push_back({{1, double(i * 1000)}, i > 0});
    const auto fit = fitLogistic<2>(rows, {{0, 1}, {1, 0.5}}, {{-10, 0.1}, {10, 4}});
    EXPECT_GE(fit.at[1], 0.1);
    EXPECT_LE(fit.at[1], 4);
    EXPECT_TRUE(std::isfinite(fit.value));
}

} // namespace
} // namespace goodturn::reciprocity
