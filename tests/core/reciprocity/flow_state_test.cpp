#include "core/reciprocity/flow_state.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

#include <cmath>

namespace goodturn::reciprocity {
namespace {

constexpr int lastDay = 900;

AskEntry drawnAsk(std::mt19937& draw)
{
    constexpr AskState states[] = {AskState::Draft,      AskState::Open,     AskState::Granted,
                                   AskState::Redirected, AskState::Declined, AskState::NoAnswer,
                                   AskState::Withdrawn};
    const int asked = int(draw() % unsigned(lastDay));
    return {0, asked, states[draw() % std::size(states)], asked - 3 + int(draw() % 60)};
}

void expectSameFigures(const Figures& kept, const Figures& fresh, const std::string& where)
{
    EXPECT_EQ(kept.standing, fresh.standing) << where;
    EXPECT_NEAR(kept.balances.oc, fresh.balances.oc, 1e-9) << where;
    EXPECT_NEAR(kept.balances.nb, fresh.balances.nb, 1e-9) << where;
    EXPECT_NEAR(kept.balances.repView, fresh.balances.repView, 1e-9) << where;
    EXPECT_NEAR(kept.balances.plain, fresh.balances.plain, 1e-9) << where;
    EXPECT_NEAR(kept.chance.p1, fresh.chance.p1, 1e-9) << where;
    EXPECT_NEAR(kept.chance.pwait, fresh.chance.pwait, 1e-9) << where;
    EXPECT_NEAR(kept.chance.pgive, fresh.chance.pgive, 1e-9) << where;
    EXPECT_NEAR(kept.chance.sd, fresh.chance.sd, 1e-9) << where;
    EXPECT_NEAR(kept.grantChance, fresh.grantChance, 1e-9) << where;
}

/// A ledger that grows by an entry at a time, with what is kept of it.
struct Growing
{
    explicit Growing(unsigned seed) : draw(seed)
    {
        for (auto i = draw() % 3; i > 0; --i)
            ledger.asks.push_back(drawnAsk(draw));
        kept = replay.state({}, ledger.asks, today);
    }

    /// An entry mostly of the last days, now and then far back or planned. Says whether it could
    /// be appended.
    bool grow()
    {
        today += int(draw() % 60);
        const int day = today - int(draw() % 5 ? draw() % 4 : draw() % 90) + int(draw() % 2);
        const int worth = 1 + int(draw() % 5);
        const LedgerEntry entry = draw() % 2 ? gave(worth, day) : got(worth, day, draw() % 3 == 0);
        ledger.entries.push_back(entry);
        sortEntries(ledger.entries);
        const FlowState before = kept;
        const bool appended = replay.append(kept, entry, today);
        if (!appended) {
            EXPECT_EQ(kept, before);
            kept = fresh();
        }
        return appended;
    }
    /// Another worth for one of the entries. Says whether it could be weighed anew.
    bool rate()
    {
        LedgerEntry& entry = ledger.entries[draw() % ledger.entries.size()];
        const FeltWorth was = entry.worth;
        entry.worth = FeltWorth(1 + int(draw() % 5));
        today += int(draw() % 3);
        const FlowState before = kept;
        const bool rated = replay.rate(kept, entry, was, today);
        if (!rated) {
            EXPECT_EQ(kept, before);
            kept = fresh();
        }
        return rated;
    }
    FlowState fresh() const { return replay.state(ledger.entries, ledger.asks, today); }

    std::mt19937 draw;
    FlowReplay replay;
    AccountLedger ledger;
    FlowState kept;
    int today = 0;
};

TEST(FlowState, WithOneEntryAfterTheOtherIsWhatAReplayGives)
{
    int appended = 0;
    int replayed = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        Growing book(seed);
        for (int i = 0; i < 12; ++i) {
            ++(book.grow() ? appended : replayed);
            ASSERT_TRUE(agree(book.kept, book.fresh())) << "seed " << seed << " entry " << i;
            ASSERT_TRUE(book.kept.holdsOn(book.today));
        }
    }
    EXPECT_GT(appended, 5000);
    EXPECT_GT(replayed, 2000);
}

TEST(FlowState, WithEntriesRatedAnewIsWhatAReplayGives)
{
    int rated = 0;
    for (unsigned seed = 1; seed <= 2000; ++seed) {
        Growing book(seed);
        for (int i = 0; i < 12; ++i) {
            book.grow();
            rated += book.rate() ? 1 : 0;
            ASSERT_TRUE(agree(book.kept, book.fresh())) << "seed " << seed << " entry " << i;
        }
    }
    EXPECT_GT(rated, 15'000);
}

TEST(FlowState, IsToBeReplayedWhereARatingWouldLeaveNextToNothing)
{
    const FlowReplay replay;
    const int old = 100 * int(ReciprocityParameters().slowHalfLifeDays);
    FlowState state = replay.state(std::vector{gave(2, 1), gave(5, old)}, {}, old);
    EXPECT_TRUE(replay.rate(state, gave(5, 1), FeltWorth(2), old)) << "it adds next to nothing";
    EXPECT_TRUE(replay.rate(state, gave(1, old), FeltWorth(5), old));
    FlowState planned = state;
    EXPECT_TRUE(replay.rate(planned, gave(5, old + 1), FeltWorth(1), old));
    EXPECT_EQ(planned, state) << "a planned one weighs nothing yet";
    EXPECT_FALSE(replay.rate(state, gave(1, old), FeltWorth(5), old - 1));

    FlowState small = replay.state(std::vector{gave(1, 1), gave(5, 1)}, {}, 1);
    small.sums.givenSlow = 3.75; // as if the other had all but faded
    EXPECT_FALSE(replay.rate(small, gave(1, 1), FeltWorth(5), 1));
}

TEST(FlowState, GivesTheFiguresOfEachLaterDayOnWhichItHolds)
{
    int days = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Growing book(seed);
        for (int i = 0; i < 10; ++i)
            book.grow();
        for (int later = book.today; later < book.today + 400 && book.kept.holdsOn(later);
             later += 7, ++days)
            expectSameFigures(figuresOn(book.kept, later), assess(book.ledger, later),
                              "seed " + std::to_string(seed) + " day " + std::to_string(later));
    }
    EXPECT_GT(days, 3000);
}

TEST(FlowState, HoldsUntilTheDayOfAPlannedEntryOrOfAnAsksSilence)
{
    const FlowReplay replay;
    const std::vector<LedgerEntry> planned{gave(3, 5), gave(3, 40)};
    const FlowState state = replay.state(planned, {}, 10);
    EXPECT_EQ(state.changesOn, 40);
    EXPECT_TRUE(state.holdsOn(39));
    EXPECT_FALSE(state.holdsOn(40));
    EXPECT_FALSE(state.holdsOn(9));

    const std::vector<AskEntry> asked{{1, 8, AskState::Open, 0}};
    EXPECT_EQ(replay.state(planned, asked, 10).changesOn, 22);
    const std::vector<AskEntry> toBeAsked{{1, 30, AskState::Open, 0}};
    EXPECT_EQ(replay.state(planned, toBeAsked, 10).changesOn, 30);
    const std::vector<AskEntry> lateAnswer{{1, 8, AskState::Granted, 60}};
    EXPECT_EQ(replay.state({}, lateAnswer, 25).changesOn, 60);
    const std::vector<AskEntry> answered{{1, 8, AskState::Granted, 9}};
    EXPECT_FALSE(replay.state({}, answered, 25).changesOn);
}

TEST(FlowState, IsToBeReplayedForAnEntryBackInTime)
{
    const FlowReplay replay;
    FlowState state = replay.state(std::vector{gave(3, 5), got(3, 9)}, {}, 20);
    EXPECT_FALSE(replay.append(state, gave(3, 8), 20));
    EXPECT_FALSE(replay.append(state, gave(3, 9), 20)) << "a giving comes before the return";
    EXPECT_TRUE(replay.append(state, gave(3, 10), 20));
    EXPECT_FALSE(replay.append(state, gave(3, 10), 19)) << "the clock was set back";
}

TEST(FlowState, IsToBeReplayedForAReturnBeforeAFailedAsk)
{
    const FlowReplay replay;
    const std::vector<AskEntry> asks{{1, 10, AskState::Declined, 15}};
    FlowState state = replay.state(std::vector{gave(3, 5)}, asks, 20);
    EXPECT_FALSE(replay.append(state, got(3, 14), 20));
    EXPECT_TRUE(replay.append(state, got(3, 15), 20));
    EXPECT_EQ(state.counted.fa, 0);
}

TEST(FlowState, DisagreesWithAnother)
{
    const FlowReplay replay;
    const FlowState one = replay.state(std::vector{gave(3, 5)}, {}, 20);
    EXPECT_TRUE(agree(one, one));
    EXPECT_FALSE(agree(one, replay.state(std::vector{gave(4, 5)}, {}, 20)));
    EXPECT_FALSE(agree(one, replay.state(std::vector{got(3, 5)}, {}, 20)));
    EXPECT_FALSE(agree(one, replay.state(std::vector{gave(3, 6)}, {}, 20)));
    EXPECT_FALSE(agree(one, replay.state({}, {}, 20)));
    FlowState drifted = one;
    drifted.sums.givenSlow += 1e-6;
    EXPECT_FALSE(agree(one, drifted));
}

TEST(FlowState, OfEntriesOverThousandsOfYearsIsFinite)
{
    const FlowReplay replay;
    FlowState state;
    state.asOf = 5'000'000;
    for (const int day : {1'721'426, 1'721'426, 2'000'000, 2'461'000, 5'000'000})
        ASSERT_TRUE(replay.append(state, gave(5, day), 5'000'000));
    const Figures f = figuresOn(state, 5'373'484);
    EXPECT_NEAR(f.balances.nb, 0.0, 1e-100);
    EXPECT_TRUE(std::isfinite(f.chance.pgive));
}

} // namespace
} // namespace goodturn::reciprocity
