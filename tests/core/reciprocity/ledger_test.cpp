#include "core/reciprocity/ledger.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
namespace {

TEST(Ledger, PointsDoubleWithEachStepOfWorth)
{
    EXPECT_EQ(points(FeltWorth::Slight), 0.25);
    EXPECT_EQ(points(FeltWorth::Small), 0.5);
    EXPECT_EQ(points(FeltWorth::Fair), 1.0);
    EXPECT_EQ(points(FeltWorth::Large), 2.0);
    EXPECT_EQ(points(FeltWorth::Great), 4.0);
}

TEST(Ledger, SortsByDayWithGivingsFirstAndKeepsEqualOnesAsTheyCame)
{
    std::vector<LedgerEntry> entries{got(1, 5), gave(2, 5), gave(3, 5), gave(4, 1)};
    entries[1].id = 7;
    entries[2].id = 3;
    sortEntries(entries);
    EXPECT_EQ(entries[0].day, 1);
    EXPECT_EQ(entries[1].id, 7);
    EXPECT_EQ(entries[2].id, 3);
    EXPECT_EQ(entries[3].direction, Direction::Received);
}

struct AskCase
{
    const char* name;
    AskEntry ask;
    int today;
    AskStanding standing;
    int since;
};

void PrintTo(const AskCase& c, std::ostream* out)
{
    *out << c.name;
}

class AskOn : public ::testing::TestWithParam<AskCase>
{
};

TEST_P(AskOn, StandsAsItWasKnownThatDay)
{
    const AskOutcome outcome = outcomeOn(GetParam().ask, GetParam().today, 14);
    EXPECT_EQ(outcome.standing, GetParam().standing);
    EXPECT_EQ(outcome.day, GetParam().since);
}

INSTANTIATE_TEST_SUITE_P(
    ADay, AskOn,
    ::testing::Values(
        AskCase{"asked tomorrow", {1, 101, AskState::Open, 0}, 100, AskStanding::NotYet, 0},
        AskCase{"draft", {1, 90, AskState::Draft, 0}, 100, AskStanding::NotYet, 0},
        AskCase{"withdrawn", {1, 90, AskState::Withdrawn, 95}, 100, AskStanding::NotYet, 0},
        AskCase{"day 13", {1, 87, AskState::Open, 0}, 100, AskStanding::Waiting, 87},
        AskCase{"day 14", {1, 86, AskState::Open, 0}, 100, AskStanding::Unanswered, 100},
        AskCase{"granted later", {1, 95, AskState::Granted, 101}, 100, AskStanding::Waiting, 95},
        AskCase{"granted today", {1, 95, AskState::Granted, 100}, 100, AskStanding::Yes, 100},
        AskCase{"redirected", {1, 95, AskState::Redirected, 98}, 100, AskStanding::Redirected, 98},
        AskCase{"late no", {1, 60, AskState::Declined, 99}, 100, AskStanding::Declined, 99},
        AskCase{
            "before a late no", {1, 60, AskState::Declined, 99}, 98, AskStanding::Unanswered, 74},
        AskCase{
            "given up early", {1, 90, AskState::NoAnswer, 96}, 100, AskStanding::Unanswered, 96},
        AskCase{"given up late", {1, 60, AskState::NoAnswer, 99}, 100, AskStanding::Unanswered, 74},
        AskCase{"not dated", {1, 90, AskState::Declined, 0}, 100, AskStanding::Declined, 90}));

} // namespace
} // namespace goodturn::reciprocity
