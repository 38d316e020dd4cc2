#include "core/reciprocity/past_states.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
namespace {

constexpr int lastDay = 700;

std::vector<AskEntry> drawnAsks(unsigned seed)
{
    std::mt19937 draw(seed);
    constexpr AskState states[] = {AskState::Draft,      AskState::Open,     AskState::Granted,
                                   AskState::Redirected, AskState::Declined, AskState::NoAnswer};
    std::vector<AskEntry> asks;
    for (auto i = draw() % 4; i > 0; --i) {
        const int asked = int(draw() % lastDay);
        asks.push_back({0, asked, states[draw() % std::size(states)], asked + int(draw() % 40)});
    }
    return asks;
}

TEST(PastStates, AreThoseOfAReplayOnEachDay)
{
    const FlowReplay replay;
    int standings[7] = {};
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const auto entries = drawnEntries(seed, int(seed % 12), lastDay);
        const auto asks = drawnAsks(seed);
        PastStates past(replay, entries, asks);
        for (int day = 0; day < lastDay + 100; day += 1 + int(seed % 31)) {
            const FlowState fresh = replay.state(entries, asks, day);
            EXPECT_EQ(past.on(day), fresh) << seed << " on " << day;
            const Standing standing = standingOn(fresh, day);
            EXPECT_EQ(standing, figuresOn(fresh, day).byRules) << seed << " on " << day;
            ++standings[int(standing)];
        }
    }
    for (const Standing seen : {Standing::New, Standing::TheyAreOwed, Standing::QualifyOut,
                                Standing::Test, Standing::Balanced, Standing::GiveFirst})
        EXPECT_GT(standings[int(seen)], 0) << int(seen);
}

TEST(PastStates, GoByTheThresholdsThatAreGiven)
{
    const std::vector entries{gave(3, 0), gave(3, 1), gave(3, 2)};
    const FlowReplay replay;
    ReciprocityParameters strict;
    strict.earnedFrom = 4;
    const FlowState state = PastStates(replay, entries, {}).on(3);
    EXPECT_EQ(standingOn(state, 3), Standing::Earned);
    EXPECT_EQ(standingOn(state, 3, strict), Standing::GiveFirst);
}

} // namespace
} // namespace goodturn::reciprocity
