#include "core/reciprocity/spells.h"
#include "tests/core/reciprocity/ledger_words.h"

#include <gtest/gtest.h>

namespace goodturn::reciprocity {
namespace {

Opportunities after(std::vector<LedgerEntry> entries, int today, std::vector<AskEntry> asks = {})
{
    sortEntries(entries);
    return opportunities(entries, asks, today);
}

TEST(Spells, OpenAtTheFirstGivingAfterAReturnAndCloseAtTheNext)
{
    const std::vector<LedgerEntry> entries{got(3, 0),  gave(3, 5),  gave(3, 9), got(3, 20),
                                           got(3, 21), gave(3, 30), gave(3, 90)};
    const auto found = spells(entries, 60);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].openDay, 5);
    EXPECT_EQ(found[0].closeDay, 20);
    EXPECT_EQ(found[0].lag(60), 15);
    EXPECT_EQ(found[1].openDay, 30);
    EXPECT_FALSE(found[1].closeDay);
    EXPECT_EQ(found[1].lag(60), 30);
}

TEST(Spells, OnOneDayAGivingComesBeforeTheReturn)
{
    std::vector<LedgerEntry> entries{got(3, 4), gave(3, 4)};
    sortEntries(entries);
    const auto found = spells(entries, 10);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].lag(10), 0);
}

TEST(Opportunities, AReturnOnTheLastDayOfTheWindowCounts)
{
    const Opportunities o = after({gave(3, 0), got(3, 90)}, 100);
    EXPECT_EQ(o.n, 1);
    EXPECT_EQ(o.x, 1);
}

TEST(Opportunities, ALateReturnIsAnOverdueOpportunity)
{
    const Opportunities o = after({gave(3, 0), got(3, 91)}, 100);
    EXPECT_EQ(o.n, 1);
    EXPECT_EQ(o.x, 0);
    EXPECT_EQ(o.u, 0); // since the last return
}

TEST(Opportunities, AnOpenSpellIsOverdueFromTheDayAfterTheWindow)
{
    EXPECT_EQ(after({gave(3, 0)}, 90).n, 0);
    EXPECT_EQ(after({gave(3, 0)}, 91).n, 1);
    EXPECT_EQ(after({gave(3, 0)}, 91).u, 1);
}

TEST(Opportunities, AnAskedReturnCountsOnItsOwnOnlyWhenNoneWasDue)
{
    const Opportunities unprompted = after({got(3, 10, true)}, 20);
    EXPECT_EQ(unprompted.n, 1);
    EXPECT_EQ(unprompted.x, 1);
    const Opportunities inTime = after({gave(3, 0), got(3, 10, true)}, 20);
    EXPECT_EQ(inTime.n, 1);
    EXPECT_EQ(inTime.x, 1);
    const Opportunities overdue = after({gave(3, 0), got(3, 95, true)}, 100);
    EXPECT_EQ(overdue.n, 2);
    EXPECT_EQ(overdue.x, 1);
    EXPECT_EQ(after({got(3, 10)}, 20).n, 0);
    // Two returns on one day: the one asked for is the one that was due, however they were typed.
    EXPECT_EQ(after({gave(3, 0), got(3, 10), got(3, 10, true)}, 20).n, 1);
    EXPECT_EQ(after({gave(3, 0), got(3, 10, true), got(3, 10)}, 20).n, 1);
}

TEST(Opportunities, FailedAsksCountSinceTheLastReturnOnly)
{
    const std::vector<AskEntry> asks{{1, 5, AskState::Declined, 10},
                                     {2, 20, AskState::NoAnswer, 34},
                                     {3, 60, AskState::Declined, 61},
                                     {4, 70, AskState::Open, 0}};
    const Opportunities o = after({gave(3, 0), got(3, 40), gave(3, 50)}, 84, asks);
    EXPECT_EQ(o.fa, 2);
    EXPECT_EQ(o.u, 1);
    EXPECT_EQ(o.n, 3); // the return in time, and two asks unanswered
    EXPECT_EQ(o.declined, 2);
    EXPECT_EQ(o.unanswered, 2);
    EXPECT_EQ(o.waitingAsks, 0);
    EXPECT_EQ(o.lastDecline, 61);
}

TEST(Opportunities, ALateNoTakesBackTheUnansweredAsk)
{
    const std::vector<AskEntry> asks{{1, 10, AskState::Declined, 40}};
    EXPECT_EQ(after({gave(3, 0)}, 39, asks).n, 1);
    EXPECT_EQ(after({gave(3, 0)}, 40, asks).n, 0);
    EXPECT_EQ(after({gave(3, 0)}, 40, asks).fa, 1);
}

TEST(Opportunities, TwoReturnsOnOneDayAreOneSignOfLife)
{
    EXPECT_EQ(after({got(3, 0), got(1, 0)}, 0).returnRecency, 1.0);
    EXPECT_EQ(after({got(3, 0), got(1, 90)}, 90).returnRecency, 1.5);
}

TEST(Opportunities, InvitationsAddUpWithinTheOpenSpellOnly)
{
    EXPECT_EQ(after({gave(3, 0), gave(3, 30)}, 30).invitations, 1.5);
    EXPECT_EQ(after({gave(3, 0), gave(3, 0), gave(3, 0)}, 0).invitations, 2.0);
    EXPECT_EQ(after({gave(3, 0), got(3, 0)}, 0).invitations, 0.0);
    EXPECT_EQ(after({gave(3, 0), got(3, 1), gave(3, 30)}, 60).invitations, 0.5);
}

TEST(Opportunities, KnowTheDaysThatMatter)
{
    const Opportunities o = after({gave(3, 3), got(3, 8), gave(3, 20), gave(3, 25)}, 22);
    EXPECT_EQ(o.firstDay, 3);
    EXPECT_EQ(o.lastGiven, 20);
    EXPECT_EQ(o.lastReceived, 8);
    EXPECT_EQ(o.openSpell, 20);
    EXPECT_EQ(o.given, 2);
    EXPECT_EQ(o.received, 1);
    EXPECT_EQ(o.gs, 1);
}

} // namespace
} // namespace goodturn::reciprocity
