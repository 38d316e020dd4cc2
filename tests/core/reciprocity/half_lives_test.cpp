#include "core/reciprocity/half_lives.h"
#include "tests/core/reciprocity/drawn_books.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::reciprocity {
namespace {

constexpr BookPlan plan{
    .days = 1500, .windowDays = 14, .mostLag = 10, .restDays = 6, .lateDays = 8};

ReciprocityParameters parameters()
{
    ReciprocityParameters p;
    p.windowDays = plan.windowDays;
    return p;
}

/// Accounts that are all alive for `phase` days and asleep for as many, in turns.
DrawnBook inPhases(unsigned seed, int accounts, int phase)
{
    std::mt19937 draw(seed);
    DrawnBook book;
    for (int i = 0; i < accounts; ++i) {
        const int shift = int(draw() % 1000);
        book.ledgers.push_back(drawnAccount(draw, plan, [&](const auto&, int day) {
            return (day + shift) / phase % 2 == 0 ? 0.9 : 0.1;
        }));
    }
    return book;
}

DrawnBook steady(unsigned seed, int accounts)
{
    std::mt19937 draw(seed);
    DrawnBook book;
    for (int i = 0; i < accounts; ++i) {
        const double chance = double(draw() % 100) / 100;
        book.ledgers.push_back(drawnAccount(draw, plan, [&](const auto&, int) { return chance; }));
    }
    return book;
}

/// Accounts that return what they feel they owe, by a felt balance with a memory of its own.
DrawnBook byBalance(unsigned seed, int accounts, double halfLifeDays)
{
    std::mt19937 draw(seed);
    ReciprocityParameters truth;
    truth.slowHalfLifeDays = halfLifeDays;
    truth.freshHalfLifeDays = 10;
    BookPlan uneven = plan;
    uneven.anyWorth = true;
    DrawnBook book;
    for (int i = 0; i < accounts; ++i)
        book.ledgers.push_back(drawnAccount(draw, uneven, [&](const auto& entries, int day) {
            return 1 / (1 + std::exp(12 * assess({entries, {}}, day, truth).balances.ri));
        }));
    return book;
}

TEST(FreshHalfLife, IsShortWhereAccountsWakeAndSleepByTurns)
{
    const DrawnBook book = inPhases(1, 60, 120);
    const auto choice = chooseFreshHalfLife(book.histories(), 1500, parameters());
    ASSERT_TRUE(choice);
    EXPECT_TRUE(choice->moved) << choice->gain << " +- " << choice->standardError;
    EXPECT_LT(choice->days, 90);
    EXPECT_EQ(choice->days, choice->best);
    EXPECT_GT(choice->forecasts, 1000);
}

TEST(FreshHalfLife, StaysWhereNothingShowsThatAnotherIsBetter)
{
    int moved = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        const auto choice = chooseFreshHalfLife(steady(seed, 15).histories(), 1500, parameters());
        moved += choice->moved ? 1 : 0;
        EXPECT_EQ(choice->moved, choice->days != 90.0) << seed;
    }
    EXPECT_LE(moved, 2);
}

TEST(HalfLives, StayBelowAHundredForecasts)
{
    const DrawnBook book = inPhases(1, 2, 120);
    const auto choice = chooseFreshHalfLife(book.histories(), 700, parameters());
    EXPECT_FALSE(choice->moved);
    EXPECT_EQ(choice->days, 90);
    EXPECT_LT(choice->forecasts, 100);
    const auto none = chooseSlowHalfLife({}, 700, parameters());
    EXPECT_FALSE(none->moved);
    EXPECT_EQ(none->days, 720);
}

TEST(HalfLives, KeepTheFreshOneBelowTheSlow)
{
    ReciprocityParameters p = parameters();
    p.freshHalfLifeDays = 200;
    p.slowHalfLifeDays = 200;
    const DrawnBook book = inPhases(1, 40, 500);
    EXPECT_LE(chooseFreshHalfLife(book.histories(), 1500, p)->best, 200);
    EXPECT_GE(chooseSlowHalfLife(book.histories(), 1500, p)->best, 200);
}

TEST(HalfLives, StopWhenAskedTo)
{
    const DrawnBook book = inPhases(1, 40, 120);
    int steps = 0;
    const auto soon = [&] { return ++steps < 50; };
    EXPECT_FALSE(chooseFreshHalfLife(book.histories(), 1500, parameters(), soon));
    EXPECT_EQ(steps, 50);
    EXPECT_FALSE(chooseSlowHalfLife(book.histories(), 1500, parameters(), [] { return false; }));
}

TEST(HalfLives, GoOverTheAccountsAsOftenAsTheySay)
{
    const DrawnBook book = inPhases(1, 40, 120);
    int steps = 0;
    const auto count = [&] { return ++steps > 0; };
    chooseFreshHalfLife(book.histories(), 1500, parameters(), count);
    EXPECT_LE(steps, 40 * passesOver(freshHalfLives));
    steps = 0;
    chooseSlowHalfLife(book.histories(), 1500, parameters(), count);
    EXPECT_LE(steps, 40 * passesOver(slowHalfLives));
}

TEST(SlowHalfLife, IsTheOneWithWhichTheBalanceTellsMost)
{
    const DrawnBook shortMemory = byBalance(1, 60, 180);
    const auto down = chooseSlowHalfLife(shortMemory.histories(), 1500, parameters());
    EXPECT_TRUE(down->moved) << down->gain << " +- " << down->standardError;
    EXPECT_EQ(down->days, 180);
    const DrawnBook longMemory = byBalance(2, 60, 720);
    EXPECT_FALSE(chooseSlowHalfLife(longMemory.histories(), 1500, parameters())->moved);
    ReciprocityParameters p = parameters();
    p.slowHalfLifeDays = 180;
    const auto up = chooseSlowHalfLife(longMemory.histories(), 1500, p);
    EXPECT_TRUE(up->moved) << up->gain << " +- " << up->standardError;
    EXPECT_GE(up->days, 540);
    EXPECT_LE(up->days, 1080);
}

TEST(SlowHalfLife, StaysWhereTheBalanceTellsNothing)
{
    for (unsigned seed = 1; seed <= 6; ++seed)
        EXPECT_FALSE(chooseSlowHalfLife(steady(seed, 15).histories(), 1500, parameters())->moved)
            << seed;
}

} // namespace
} // namespace goodturn::reciprocity
